import '@fontsource-variable/source-serif-4/wght.css';
import './print.css';
import { createRoot } from 'react-dom/client';
import { PrintedLetter } from './screens/print/printed-letter.tsx';
import { call } from './verzet.ts';

/** The sheet that app/print.ts loads in a hidden window: one letter, and `data-ready` once it can be printed. */
async function show(): Promise<void> {
  const root = document.getElementById('root');
  const id = Number(new URLSearchParams(window.location.search).get('letter'));
  if (root === null || !Number.isInteger(id) || id <= 0) return;
  const result = await call('letter.get', { id, onPaper: true });
  if (!result.ok) return;
  const { letter } = result.value;
  document.title = letter.subject;
  document.documentElement.lang = letter.language;
  const fonts = ['400 11pt', '600 11pt'].map((font) => document.fonts.load(`${font} 'Source Serif 4 Variable'`));
  const ready = () => {
    void Promise.all(fonts).then(() => document.documentElement.setAttribute('data-ready', ''));
  };
  createRoot(root).render(<PrintedLetter view={result.value} onShown={ready} />);
}

void show();
