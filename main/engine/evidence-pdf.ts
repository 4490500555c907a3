import type { OverviewPart } from './casework/case-overview.ts';

interface Sheet {
  readonly title: string;
  /** The word before the number of a page. */
  readonly page: string;
  readonly made: Date;
  readonly parts: readonly OverviewPart[];
}

const margin = 56;

/** The overview as A4 pages, with the reference and the page number at the foot of each. */
export async function evidencePdf({ title, page, made, parts }: Sheet): Promise<Uint8Array> {
  // Loaded when the first sheet is made: it takes as long as the rest of the engine together.
  const { default: Pdf } = await import('pdfkit');
  const document = new Pdf({
    size: 'A4',
    margin,
    bufferPages: true,
    info: { Title: printable(title), CreationDate: made, ModDate: made, Producer: 'Verzet', Creator: 'Verzet' },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => {
    document.on('end', resolve);
    document.on('error', reject);
  });
  for (const [index, part] of parts.entries()) {
    if (index > 0) document.moveDown(1);
    document
      .font('Helvetica-Bold')
      .fontSize(index === 0 ? 16 : 11)
      .text(printable(part.title));
    document.moveDown(0.25).font('Helvetica').fontSize(9.5);
    for (const line of part.lines) document.text(printable(line), { paragraphGap: 2 });
  }
  numberPages(document, printable(title), page);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

function numberPages(document: PDFKit.PDFDocument, title: string, page: string): void {
  const { count } = document.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    document.switchToPage(index);
    // Below the margin, where text would otherwise begin a page of its own.
    document.page.margins.bottom = 0;
    document
      .font('Helvetica')
      .fontSize(8)
      .text(`${title} · ${page} ${index + 1}/${count}`, margin, document.page.height - 36, {
        width: document.page.width - 2 * margin,
        align: 'center',
        lineBreak: false,
      });
  }
}

const beyondLatin1 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';

/**
 * The standard fonts of PDF hold Western letters only (WinAnsi): another letter loses its mark, or becomes a question mark. The
 * text file beside the PDF holds every letter.
 */
function printable(text: string): string {
  return Array.from(text.normalize('NFC'), (sign) => {
    if (isPrintable(sign)) return sign;
    const bare = sign.normalize('NFD').replaceAll(/\p{M}/gu, '');
    return bare !== '' && Array.from(bare).every(isPrintable) ? bare : '?';
  }).join('');
}

function isPrintable(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  return (
    (code >= 0x20 && code <= 0x7e) || (code >= 0xa0 && code <= 0xff) || code === 0x0a || beyondLatin1.includes(sign)
  );
}
