const allowed = [
  'PATH',
  'LANG',
  'LC_ALL',
  'TMPDIR',
  'TEMP',
  'TMP',
  'TZ',
  'HOME',
  'USERPROFILE',
  'SystemRoot',
  'NODE_EXTRA_CA_CERTS',
];

/** What of the environment the engine may see: nothing that could change how Node runs, no secrets. */
export function engineEnvironment(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    allowed.flatMap((name) => {
      const value = environment[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
