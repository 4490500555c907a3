import { expect, test } from 'vitest';
import { engineEnvironment } from '../../main/app/engine-environment.ts';

test('the engine sees only what it needs of the environment', () => {
  const environment = {
    PATH: '/bin',
    LANG: 'nl_NL.UTF-8',
    NODE_OPTIONS: '--inspect',
    VERZET_PASSPHRASE: 'geheim',
    ELECTRON_RUN_AS_NODE: '1',
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
  };
  expect(engineEnvironment(environment)).toEqual({ PATH: '/bin', LANG: 'nl_NL.UTF-8' });
});
