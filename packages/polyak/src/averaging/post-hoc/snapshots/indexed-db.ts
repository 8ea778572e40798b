import type { PostHocSnapshot, PostHocSnapshotInfo, PostHocStore } from './snapshots.ts';

/**
 * Stores snapshots in the browser's IndexedDB, where they persist beyond the page. Use one database per run.
 *
 * @example
 * ```ts
 * const postHoc = new PostHocEma(model, { store: new IndexedDBSnapshots('my-run') });
 * ```
 */
export class IndexedDBSnapshots implements PostHocStore {
  /** The name of the database. */
  readonly name: string;

  /**
   * @param name - the name of the database, which is created if it does not exist
   * @throws Error if IndexedDB is unavailable
   */
  constructor(name: string) {
    if (typeof indexedDB === 'undefined') {
      throw new Error('IndexedDBSnapshots needs IndexedDB, which is not here: use MemorySnapshots');
    }
    this.name = name;
  }

  async put(snapshot: PostHocSnapshot): Promise<void> {
    const { step, updatedStep, sigmaRels } = snapshot;
    await this.run('readwrite', ({ infos, snapshots }) => {
      infos.put({ step, updatedStep, sigmaRels: [...sigmaRels] });
      return snapshots.put(snapshot);
    });
  }

  async get(step: number): Promise<PostHocSnapshot | undefined> {
    return this.run('readonly', ({ snapshots }) => snapshots.get(step) as Request<PostHocSnapshot>);
  }

  async list(): Promise<PostHocSnapshotInfo[]> {
    return this.run('readonly', ({ infos }) => infos.getAll() as Request<PostHocSnapshotInfo[]>);
  }

  /** Deletes all snapshots. */
  async clear(): Promise<void> {
    await this.run('readwrite', ({ infos, snapshots }) => {
      infos.clear();
      return snapshots.clear();
    });
  }

  /** One transaction, over a connection of its own: none stays open. Resolves once it is complete. */
  private async run<T>(
    mode: IDBTransactionMode,
    work: (stores: Record<'infos' | 'snapshots', IDBObjectStore>) => IDBRequest<T>,
  ): Promise<T> {
    const database = await open(this.name);
    try {
      const transaction = database.transaction(['infos', 'snapshots'], mode);
      const complete = completion(transaction);
      const infos = transaction.objectStore('infos');
      const request = work({ infos, snapshots: transaction.objectStore('snapshots') });
      await complete;
      return request.result;
    } finally {
      database.close();
    }
  }
}

type Request<T> = IDBRequest<T>;

/** Two stores, so that the list of the snapshots loads none of their tensors. */
function open(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => {
      for (const store of ['infos', 'snapshots']) {
        request.result.createObjectStore(store, { keyPath: 'step' });
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(reasonOf(request.error));
  });
}

function completion(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(reasonOf(transaction.error));
  });
}

function reasonOf(error: DOMException | null): Error {
  return error ?? new Error('IndexedDB gave up without a reason');
}
