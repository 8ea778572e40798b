import { wrap } from '@polyak/testing/wrap';

/** The most queries of a set. */
const queries = 4096;

/**
 * The time that the GPU spends in the compute passes of some work, by timestamps at the beginning and the end of each.
 * Copies between passes are not in it.
 *
 * @param work - submits all that it records
 * @returns null if the device has no timestamps
 */
export async function timePasses(
  device: GPUDevice,
  work: () => Promise<void>,
): Promise<number | null> {
  if (!device.features.has('timestamp-query')) {
    await work();
    return null;
  }
  const sets: GPUQuerySet[] = [];
  let used = 0;
  const unwrap = wrap(
    GPUCommandEncoder.prototype,
    'beginComputePass',
    (original) =>
      function beginComputePass(this: object, descriptor) {
        const index = used % queries;
        if (index === 0) sets.push(device.createQuerySet({ type: 'timestamp', count: queries }));
        used += 2;
        const timestampWrites = {
          querySet: sets.at(-1),
          beginningOfPassWriteIndex: index,
          endOfPassWriteIndex: index + 1,
        };
        return original.call(this, { ...(descriptor as object | undefined), timestampWrites });
      },
  );
  try {
    await work();
  } finally {
    unwrap();
  }
  return (await readDurations(device, sets, used)) / 1e6;
}

/** The sum over the passes, in nanoseconds. */
async function readDurations(
  device: GPUDevice,
  sets: readonly GPUQuerySet[],
  used: number,
): Promise<number> {
  let sum = 0;
  for (const [i, set] of sets.entries()) {
    const count = Math.min(queries, used - i * queries);
    const size = 8 * count;
    const resolved = device.createBuffer({
      size,
      usage: GPUBufferUsage.QUERY_RESOLVE | GPUBufferUsage.COPY_SRC,
    });
    const readable = device.createBuffer({
      size,
      usage: GPUBufferUsage.MAP_READ | GPUBufferUsage.COPY_DST,
    });
    const encoder = device.createCommandEncoder();
    encoder.resolveQuerySet(set, 0, count, resolved, 0);
    encoder.copyBufferToBuffer(resolved, 0, readable, 0, size);
    device.queue.submit([encoder.finish()]);
    await readable.mapAsync(GPUMapMode.READ);
    const times = new BigUint64Array(readable.getMappedRange());
    for (let k = 0; k < count; k += 2) sum += Number((times[k + 1] ?? 0n) - (times[k] ?? 0n));
    for (const one of [set, resolved, readable]) one.destroy();
  }
  return sum;
}
