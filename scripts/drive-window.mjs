// Driving the real window as a person would, for the demonstration and the pictures in docs.

/** @typedef {import('playwright').Page} Page */
/** @typedef {'nl' | 'en'} Language */

const names = {
  nl: {
    sample: 'Voorbeeld openen',
    inbox: /^Postvak/,
    cases: /^Zaken/,
    organisations: /^Organisaties/,
    settings: /^Instellingen/,
  },
  en: {
    sample: 'Open the sample',
    inbox: /^Inbox/,
    cases: /^Cases/,
    organisations: /^Organisations/,
    settings: /^Settings/,
  },
};

/**
 * One call of the window's own bridge; throws the code of a failure.
 * @param {Page} page
 * @param {string} name
 * @param {unknown} [input]
 */
export async function ask(page, name, input) {
  const result = await page.evaluate(({ method, value }) => Reflect.get(window, 'verzet')[method](value ?? undefined), {
    method: name,
    value: input ?? null,
  });
  if (!result.ok) throw new Error(`${name}: ${result.error.code}`);
  return result.value;
}

/**
 * Waits until a screen stands there with its content: no mark of waiting, nothing being fetched, the letters drawn.
 * @param {Page} page
 */
export async function contentShown(page) {
  await page.getByRole('main').first().waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/**
 * @param {Page} page
 * @param {Language} language
 * @param {'light' | 'dark'} theme
 */
export async function dress(page, language, theme) {
  await ask(page, 'settings.set', { language, theme });
  await page.waitForFunction(
    ([wanted, scheme]) =>
      document.documentElement.lang === wanted && document.documentElement.dataset['mantineColorScheme'] === scheme,
    [language, theme],
  );
}

/**
 * Clicks the sample's button and waits until its last case is there.
 * @param {Page} page
 * @param {Language} language
 */
export async function openSample(page, language) {
  const done = page.evaluate(
    () =>
      new Promise((resolve) => {
        Reflect.get(window, 'verzet').on('job.progress', (/** @type {{ kind: string, state: string }} */ job) => {
          if (job.kind === 'sample' && job.state !== 'running') resolve(job.state);
        });
      }),
  );
  await page.getByRole('button', { name: names[language].sample }).click();
  if ((await done) !== 'done') throw new Error('The sample mailbox could not be opened.');
  await page.getByRole('listbox').or(page.getByRole('grid')).or(page.getByRole('list')).first().waitFor();
}

/**
 * @param {Page} page
 * @param {Language} language
 * @param {'inbox' | 'cases' | 'organisations' | 'settings'} screen
 */
export async function goTo(page, language, screen) {
  await page
    .getByRole('navigation')
    .getByRole('button', { name: names[language][screen] })
    .or(page.getByRole('navigation').getByRole('link', { name: names[language][screen] }))
    .first()
    .click();
  await page.waitForTimeout(400);
  await contentShown(page);
}

/**
 * From the list of cases to one of them.
 * @param {Page} page
 * @param {string} reference as the store has it; the window shows it with a hyphen at which no line breaks
 */
export async function openCase(page, reference) {
  await page.getByText(reference.replace('-', '\u2011')).first().click();
  await page.waitForTimeout(500);
}
