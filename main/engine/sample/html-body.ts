const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function paragraphs(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => {
      const lines = escaped(paragraph).replaceAll('\n', '<br>');
      return `<p>${lines.replaceAll(/https:\/\/[^\s<)]*[^\s<).,]/g, (link) => `<a href="${link}">${link}</a>`)}</p>`;
    })
    .join('\n');
}

const page = (body: string): string => `<!doctype html>\n<html><body>\n${body}\n</body></html>\n`;

const pixel = (host: string, key: string): string =>
  `<img src="https://${host}/o/${key}.gif" width="1" height="1" alt="">`;

/** The text as the simple HTML that mail programs make, with the sender's tracking pixel. */
export function trackedHtml(text: string, host: string, key: string): string {
  return page(`${paragraphs(text)}\n${pixel(host, key)}`);
}

/** A newsletter's frame: a remote picture, a column, a link out, and the pixel. */
export function newsletterHtml(text: string, host: string, key: string): string {
  return page(
    [
      '<table role="presentation" width="600" align="center"><tr><td>',
      `<img src="https://${host}/img/kop.png" width="600" alt="">`,
      paragraphs(text),
      `<p style="font-size:11px"><a href="https://${host}/uit/${key}">Uitschrijven</a></p>`,
      '</td></tr></table>',
      pixel(host, key),
    ].join('\n'),
  );
}

/** Everything that must never run, load or be filled in: proof that a sender's HTML is not shown. */
export function hostileHtml(text: string, host: string, key: string): string {
  return page(
    [
      `<style>@import url("https://${host}/stijl.css"); body { background: url("https://${host}/bg.png") }</style>`,
      `<script>document.title = 'sample-script-ran'; fetch('https://${host}/s/${key}')</script>`,
      `<script src="https://${host}/s.js"></script>`,
      paragraphs(text),
      `<img src="https://${host}/stoel.jpg" onerror="document.title='sample-handler-ran'" width="600">`,
      `<iframe src="https://${host}/kader"></iframe>`,
      `<form action="https://${host}/bestel" method="post"><input name="naam"><input name="rekening"><button>Reserveer</button></form>`,
      `<a href="javascript:alert(1)">Klik hier</a>`,
      pixel(host, key),
    ].join('\n'),
  );
}
