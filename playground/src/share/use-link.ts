import { onBeforeMount, onBeforeUnmount, onMounted, ref } from 'vue';
import type { Settings } from '../page/use-settings.ts';

/** As in link.ts, which a page loads only when there is a link. */
const prefix = '#playground?';

/** The link that a playground of this page has applied. */
let taken: string | null = null;

/** The experiments of this page, from top to bottom. */
const present: string[] = [];

/** Call it for each playground, even before it is loaded. */
export function usePresence(name: string): void {
  onBeforeMount(() => present.push(name));
  onBeforeUnmount(() => present.splice(present.indexOf(name), 1));
}

/** The notice about a link. */
export interface LinkNotice {
  readonly kind: 'opened' | 'broken';
  readonly text: string;
  /** The link's own text, shown separately; may be empty. */
  readonly given: string;
}

/** Applies links and creates them. The URL changes only when `share` is called. */
export function useLink(name: string, settings: Settings, onOpen: (isEdited: boolean) => void) {
  const notice = ref<LinkNotice | null>(null);
  const feedback = ref('');

  async function open(): Promise<void> {
    const { hash } = location;
    if (hash === taken || !isFor(hash, name)) return;
    taken = hash;
    try {
      const { decodeLink, LinkError } = await import('./link.ts');
      const state = decodeLink(hash);
      if (state.experiment !== name) {
        throw new LinkError('This page has no experiment named', state.experiment);
      }
      onOpen(state.edited !== null);
      settings.apply(state);
      const what = state.edited ? 'This code came' : 'These settings came';
      notice.value = {
        kind: 'opened',
        text: `${what} from a link. Nothing runs until you click Run.`,
        given: '',
      };
    } catch (error) {
      const { message, given = '' } = error as Error & { readonly given?: string };
      notice.value = { kind: 'broken', text: `The link cannot be opened. ${message}`, given };
    }
  }

  /** Puts the link in the address bar and on the clipboard. */
  async function share(): Promise<void> {
    const { backend, captured, code, controls, isEdited, values } = settings;
    const { encodeLink } = await import('./link.ts');
    try {
      taken = encodeLink({
        experiment: name,
        backend: backend.value,
        captured: captured.value,
        values: values.value,
        edited: isEdited.value ? { code: code.value, controls: controls.value } : null,
      });
    } catch (error) {
      feedback.value = error instanceof Error ? error.message : String(error);
      return;
    }
    history.replaceState(history.state, '', taken);
    feedback.value = await navigator.clipboard.writeText(location.href).then(
      () => 'Link copied',
      () => 'The link is in the address bar',
    );
    setTimeout(() => (feedback.value = ''), 4000);
  }

  const onHashChange = () => void open();
  onMounted(() => {
    onHashChange();
    addEventListener('hashchange', onHashChange);
  });
  onBeforeUnmount(() => {
    removeEventListener('hashchange', onHashChange);
    taken = null;
  });

  return { notice, feedback, share };
}

/** The experiment that a link names. */
export function linkedExperiment(hash: string): string | null {
  if (!hash.startsWith(prefix)) return null;
  return new URLSearchParams(hash.slice(prefix.length)).get('experiment');
}

/** A link to what is not on this page is for its first playground, which says so. */
function isFor(hash: string, name: string): boolean {
  if (!hash.startsWith(prefix)) return false;
  const named = linkedExperiment(hash) ?? '';
  return name === (present.includes(named) ? named : present[0]);
}
