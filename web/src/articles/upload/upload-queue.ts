import type { Upload } from '../../api/types.ts';
import { checkFile } from './article-file.ts';
import type { CheckedFile } from './article-file.ts';

/** How far a file has come. */
export type UploadStep =
  | { readonly step: 'refused'; readonly why: string }
  | { readonly step: 'waiting' }
  /** `part` from 0 to 1. */
  | { readonly step: 'sending'; readonly part: number }
  | { readonly step: 'failed'; readonly error: unknown }
  /** In the bucket under `key`; `upload` is what has become of it, once that is known. */
  | { readonly step: 'sent'; readonly key: string; readonly upload: Upload | undefined };

export type QueuedUpload = UploadStep & {
  readonly id: number;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** The desk that is to have it; undefined: the one that its words belong to. */
  readonly desk: string | undefined;
};

type Sendable = Extract<CheckedFile, { fine: true }>;

/** Sends one file. @returns the key under which it lies in the bucket */
export type SendArticle = (file: File, as: Sendable, desk: string | undefined, onProgress: (part: number) => void) => Promise<string>;

interface Kept {
  readonly file: File;
  readonly as: Sendable;
}

/** Files on their way to the bucket, a few at a time; what is shown of them is `read()`, the same array until something changes. */
export class UploadQueue {
  readonly #send: SendArticle;
  readonly #atOnce: number;
  readonly #files = new Map<number, Kept>();
  readonly #listeners = new Set<() => void>();
  #uploads: readonly QueuedUpload[] = [];
  #lastId = 0;

  constructor(send: SendArticle, atOnce = 3) {
    this.#send = send;
    this.#atOnce = atOnce;
  }

  readonly read = (): readonly QueuedUpload[] => this.#uploads;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Takes files in; those that are no articles stay as refused, with the reason. */
  add(files: readonly File[], desk: string | undefined): void {
    const added = files.map((file): QueuedUpload => {
      const id = ++this.#lastId;
      const checked = checkFile(file);
      const of = { id, name: file.name, size: file.size, desk };
      if (!checked.fine) return { ...of, step: 'refused', why: checked.why };
      this.#files.set(id, { file, as: checked });
      return { ...of, step: 'waiting' };
    });
    this.#change([...this.#uploads, ...added]);
    this.#sendMore();
  }

  /** Sends a file again that failed. */
  retry(id: number): void {
    if (this.#uploads.some((upload) => upload.id === id && upload.step === 'failed')) this.#step(id, { step: 'waiting' });
    this.#sendMore();
  }

  /** Takes what has become of sent files, by their keys. @returns whether that is news */
  told(known: ReadonlyMap<string, Upload>): boolean {
    let news = false;
    const uploads = this.#uploads.map((one): QueuedUpload => {
      const upload = one.step === 'sent' ? known.get(one.key) : undefined;
      if (one.step !== 'sent' || upload === undefined || upload.status === one.upload?.status) return one;
      news = true;
      return { ...one, upload };
    });
    if (news) this.#change(uploads);
    return news;
  }

  /** Takes those out of the list that nothing more happens to. */
  clear(): void {
    this.#change(this.#uploads.filter((upload) => !isSettled(upload)));
  }

  /** Takes one out of the list; one that is being sent stays. */
  remove(id: number): void {
    this.#change(this.#uploads.filter((upload) => upload.id !== id || upload.step === 'sending'));
  }

  #sendMore(): void {
    const sending = this.#uploads.filter(({ step }) => step === 'sending').length;
    const waiting = this.#uploads.filter(({ step }) => step === 'waiting');
    for (const { id, desk } of waiting.slice(0, Math.max(0, this.#atOnce - sending))) {
      const kept = this.#files.get(id);
      if (kept !== undefined) void this.#sendOne(id, kept, desk);
    }
  }

  async #sendOne(id: number, { file, as }: Kept, desk: string | undefined): Promise<void> {
    this.#step(id, { step: 'sending', part: 0 });
    try {
      const key = await this.#send(file, as, desk, (part) => this.#step(id, { step: 'sending', part }));
      this.#files.delete(id);
      this.#step(id, { step: 'sent', key, upload: undefined });
    } catch (error) {
      this.#step(id, { step: 'failed', error });
    }
    this.#sendMore();
  }

  #step(id: number, step: UploadStep): void {
    this.#change(
      this.#uploads.map((upload) => {
        const { name, size, desk } = upload;
        return upload.id === id ? { id, name, size, desk, ...step } : upload;
      }),
    );
  }

  #change(uploads: readonly QueuedUpload[]): void {
    this.#uploads = uploads;
    const here = new Set(uploads.map(({ id }) => id));
    for (const id of this.#files.keys()) if (!here.has(id)) this.#files.delete(id);
    for (const listener of this.#listeners) listener();
  }
}

/** Nothing more happens to it by itself. */
export const isSettled = (upload: QueuedUpload): boolean =>
  upload.step === 'refused' || (upload.step === 'sent' && upload.upload !== undefined && upload.upload.status !== 'processing');

/** It is lost if the page is closed now. */
export const isUnsent = ({ step }: QueuedUpload): boolean => step === 'waiting' || step === 'sending';

/** Sent, and not known yet to be read: worth asking for. */
export const awaited = (uploads: readonly QueuedUpload[]): readonly (QueuedUpload & { step: 'sent' })[] =>
  uploads.filter((upload): upload is QueuedUpload & { step: 'sent' } => upload.step === 'sent' && !isSettled(upload));
