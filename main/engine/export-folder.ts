import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '../../shared/failure.ts';
import { storeFailure } from './store/store-failure.ts';

/** A file written piece by piece: no larger than one piece is ever in memory. */
export interface Pieces {
  add(text: string): void;
  close(): void;
}

/** Writes files under one empty folder and keeps their SHA-256 for the manifest. Throws `wrong-folder`, `not-writable`, `disk-full`. */
export class ExportFolder {
  readonly #folder: string;
  /** The folder was made for the export; it goes when the export does. */
  readonly #made: boolean;
  readonly #sums: Record<string, string> = {};
  readonly #open = new Set<number>();
  readonly #written = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
    this.#made = !existsSync(folder);
    this.#attempt(() => mkdirSync(folder, { recursive: true, mode: 0o700 }));
    if (this.#attempt(() => readdirSync(folder)).length > 0) throw new Failure('wrong-folder');
  }

  get count(): number {
    return Object.keys(this.#sums).length;
  }

  /** What was written below a folder so far, as named from there. */
  namesBelow(folder: string): string[] {
    return Object.keys(this.#sums)
      .filter((name) => name.startsWith(folder))
      .map((name) => name.slice(folder.length));
  }

  write(name: string, content: Uint8Array | string): void {
    this.#attempt(() => {
      writeFileSync(this.#place(name), content, { mode: 0o600 });
    });
    this.#sums[name] = createHash('sha256').update(content).digest('hex');
  }

  json(name: string, value: unknown): void {
    this.write(name, `${JSON.stringify(value, null, 2)}\n`);
  }

  pieces(name: string): Pieces {
    const descriptor = this.#attempt(() => openSync(this.#place(name), 'wx', 0o600));
    this.#open.add(descriptor);
    const hash = createHash('sha256');
    return {
      add: (text) => {
        this.#attempt(() => writeFileSync(descriptor, text));
        hash.update(text);
      },
      close: () => {
        this.#open.delete(descriptor);
        this.#attempt(() => closeSync(descriptor));
        this.#sums[name] = hash.digest('hex');
      },
    };
  }

  /** `manifest.json`, and the same sums as `sha256sum -c` reads them. */
  seal(made: string): void {
    const files = { ...this.#sums };
    this.write(
      'SHA256SUMS',
      Object.entries(files)
        .map(([name, sum]) => `${sum}  ${name}\n`)
        .join(''),
    );
    this.json('manifest.json', { made, files });
  }

  /** Takes back what was written: half an export would pass for a whole one. */
  discard(): void {
    for (const descriptor of this.#open) closeSync(descriptor);
    this.#open.clear();
    for (const name of this.#written) rmSync(join(this.#folder, name), { recursive: true, force: true });
    if (this.#made && readdirSync(this.#folder).length === 0) rmdirSync(this.#folder);
  }

  #place(name: string): string {
    const path = join(this.#folder, name);
    this.#written.add(name.split('/')[0] ?? name);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  }

  #attempt<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw storeFailure(error);
    }
  }
}
