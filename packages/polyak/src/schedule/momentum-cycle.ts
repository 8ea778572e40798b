import { checkBoolean, checkFinite } from '../argument.ts';
import { EpochScheduler, type Point } from './epoch-scheduler.ts';
import type { GroupSetting } from './group-setting.ts';
import { checkPerGroup, ofGroup, type PerGroup } from './per-group.ts';
import { checkMomentum, type ScheduledGroup } from './scheduled-group.ts';

/** How the momentum cycles inversely to the learning rate. */
export interface MomentumCycleOptions {
  cycleMomentum: boolean;
  baseMomentum: PerGroup;
  maxMomentum: PerGroup;
}

/** A schedule that can set the momentum too: a group's `momentum`, or the first of its `betas`. */
export abstract class MomentumCycle<
  Options extends MomentumCycleOptions,
> extends EpochScheduler<Options> {
  protected override checkOptions(options: Options): void {
    const { cycleMomentum, baseMomentum, maxMomentum } = options;
    const { paramGroups } = this.optimizer;
    checkBoolean('cycleMomentum', cycleMomentum);
    if (!cycleMomentum) return;
    checkPerGroup('baseMomentum', baseMomentum, paramGroups.length, checkFinite);
    checkPerGroup('maxMomentum', maxMomentum, paramGroups.length, checkFinite);
    paramGroups.forEach((group, i) => {
      if (momentumOf(group) === undefined) {
        throw new TypeError(
          `paramGroups[${i}] must have momentum or betas when cycleMomentum is true, got neither`,
        );
      }
      checkMomentum('baseMomentum', ofGroup('baseMomentum', baseMomentum, i), group);
      checkMomentum('maxMomentum', ofGroup('maxMomentum', maxMomentum, i), group);
    });
  }

  /** The momentum of the iteration that the group enters. */
  protected abstract momentumAt(point: Point): number;

  protected override settingAt(point: Point, lr: number): GroupSetting {
    return this.options.cycleMomentum ? { lr, momentum: this.momentumAt(point) } : { lr };
  }

  protected override readGroup(
    group: ScheduledGroup,
    options: Options = this.options,
  ): GroupSetting {
    const momentum = options.cycleMomentum ? momentumOf(group) : undefined;
    const setting = super.readGroup(group, options);
    return momentum === undefined ? setting : { ...setting, momentum };
  }

  protected override writeGroup(group: ScheduledGroup, setting: GroupSetting): void {
    super.writeGroup(group, setting);
    const { momentum } = setting;
    if (momentum === undefined) return;
    if (group.betas) group.betas = [momentum, group.betas[1]];
    else group.momentum = momentum;
  }
}

function momentumOf({ betas, momentum }: ScheduledGroup): number | undefined {
  return betas ? betas[0] : momentum;
}
