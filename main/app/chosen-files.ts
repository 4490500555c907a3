import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import type { ChosenFile } from '../../shared/domain/by-hand.ts';
import { Failure } from '../../shared/failure.ts';

/** Files that the person chose in the system's dialog: the window gets a token for each, and never names a path. */
export interface ChosenFiles {
  add(paths: readonly string[]): ChosenFile[];
  /** Throws `not-found` for a token that was not given out. */
  pathsOf(tokens: readonly string[]): string[];
}

export function createChosenFiles(): ChosenFiles {
  const paths = new Map<string, string>();
  return {
    add: (chosen) =>
      chosen.map((path) => {
        const token = randomUUID();
        paths.set(token, path);
        return { token, name: basename(path), size: statSync(path, { throwIfNoEntry: false })?.size ?? 0 };
      }),
    pathsOf: (tokens) =>
      tokens.map((token) => {
        const path = paths.get(token);
        if (path === undefined) throw new Failure('not-found');
        return path;
      }),
  };
}
