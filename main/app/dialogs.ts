import { type BrowserWindow, dialog } from 'electron';

const titles = {
  nl: {
    files: 'Berichten of een LinkedIn-archief kiezen',
    folder: 'Een map met berichten of een uitgepakt LinkedIn-archief kiezen',
    scans: 'Foto of scan kiezen',
    scanKinds: 'Foto of pdf',
    anyFiles: 'Bestanden bij de zaak kiezen',
    exportTo: 'Een lege map kiezen voor de export',
  },
  en: {
    files: 'Choose messages or a LinkedIn archive',
    folder: 'Choose a folder of messages or an unpacked LinkedIn archive',
    scans: 'Choose a photo or scan',
    scanKinds: 'Photo or PDF',
    anyFiles: 'Choose files for the case',
    exportTo: 'Choose an empty folder for the export',
  },
} as const;
type Language = keyof typeof titles;

/** Paths the person chose, or none when cancelled. */
export async function chooseImport(
  window: BrowserWindow,
  kind: 'files' | 'folder',
  language: Language,
): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: titles[language][kind],
    properties: kind === 'files' ? ['openFile', 'multiSelections'] : ['openDirectory'],
  });
  return filePaths;
}

/** Photos and scans that the person chose, or none when cancelled. */
export async function chooseScans(window: BrowserWindow, language: Language): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: titles[language].scans,
    properties: ['openFile', 'multiSelections'],
    filters: [
      {
        name: titles[language].scanKinds,
        extensions: ['pdf', 'jpg', 'jpeg', 'png', 'webp', 'heic', 'gif', 'tif', 'tiff'],
      },
    ],
  });
  return filePaths;
}

/** Files of any kind that the person chose, or none when cancelled. */
export async function chooseAnyFiles(window: BrowserWindow, language: Language): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: titles[language].anyFiles,
    properties: ['openFile', 'multiSelections'],
  });
  return filePaths;
}

/** A folder to write to, or null when cancelled. */
export async function chooseFolder(window: BrowserWindow, language: Language): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: titles[language].exportTo,
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0] ?? null;
}

/** A file to write to, or null when cancelled. */
export async function chooseFile(window: BrowserWindow, name: string, extension: string): Promise<string | null> {
  const { filePath, canceled } = await dialog.showSaveDialog(window, {
    defaultPath: `${name}.${extension}`,
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  });
  return canceled || filePath === '' ? null : filePath;
}

/** Where to write a file that has a name of its own, or null when cancelled. */
export async function chooseName(window: BrowserWindow, name: string): Promise<string | null> {
  const { filePath, canceled } = await dialog.showSaveDialog(window, { defaultPath: name });
  return canceled || filePath === '' ? null : filePath;
}
