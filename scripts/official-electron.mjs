import { createRequire } from 'node:module';
import { unpackZip } from './unpack-zip.mjs';

const silenceBeforeGivingUp = 30_000;

/**
 * Downloads the release that the `electron` package names, checked against the sums in that package, and unpacks it.
 * Its own installer unpacks with a part that wants Node 22; this way Node 20 does as well.
 * @param {string} folder
 * @param {string} _workFolder
 * @param {string} version
 * @returns {Promise<{ ok: true } | { ok: false, reason: string }>}
 */
export async function unpackOfficialElectron(folder, _workFolder, version) {
  try {
    await unpackZip(await download(version), folder);
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

/**
 * @param {string} version
 * @returns {Promise<string>} the path of the zip
 */
async function download(version) {
  // The downloader is a dependency of `electron`, not of this project: it is looked up from there.
  const fromElectron = createRequire(createRequire(import.meta.url).resolve('electron/package.json'));
  /** @type {{ downloadArtifact: (details: object) => Promise<string> }} */
  const { downloadArtifact } = fromElectron('@electron/get');
  const stop = new AbortController();
  const timer = setTimeout(
    () => stop.abort(new Error(`no answer in ${silenceBeforeGivingUp / 1000} seconds`)),
    silenceBeforeGivingUp,
  );
  try {
    return await downloadArtifact({
      version,
      artifactName: 'electron',
      platform: process.platform,
      arch: process.arch,
      checksums: fromElectron('./checksums.json'),
      downloadOptions: { signal: stop.signal, getProgressCallback: () => void timer.refresh() },
    });
  } finally {
    clearTimeout(timer);
  }
}

/**
 * `fetch` says only that it failed; the cause below it says why.
 * @param {unknown} error
 * @returns {string}
 */
function reasonOf(error) {
  if (!(error instanceof Error)) return String(error);
  if (error.cause instanceof Error) return reasonOf(error.cause);
  const { code } = /** @type {NodeJS.ErrnoException} */ (error);
  return error.message || code || error.name;
}
