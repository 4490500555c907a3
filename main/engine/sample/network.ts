import { type SampleTruth, truths } from './sample-entry.ts';

/** One row of Connections.csv. `daysAgo`: when they connected. `mail` null where the other one hides it. */
export interface SampleConnection {
  readonly first: string;
  readonly last: string;
  readonly slug: string;
  readonly mail: string | null;
  readonly company: string;
  readonly position: string;
  readonly daysAgo: number;
}

const person = (
  daysAgo: number,
  [first, last]: readonly [string, string],
  [company, position]: readonly [string, string],
  mail: string | null = null,
): SampleConnection => ({
  first,
  last,
  slug: `${first} ${last.replace(/,.*$/, '')}`.toLowerCase().replaceAll(' ', '-').replaceAll("'", '') + '-fictief',
  mail,
  company,
  position,
  daysAgo,
});

export const sampleConnections: readonly SampleConnection[] = [
  person(33, ['Silvan', 'Roerdomp'], ['Spoorboek', 'Redacteur reisgidsen']),
  person(86, ['Lotte', 'Brandsteder'], ['Zilt Detachering', 'Accountmanager | verbindt mensen en opdrachten']),
  person(142, ['Cunera', 'Lankhorst'], ['Datadagen Oost', 'Programmamaker'], 'cunera@datadagen.example'),
  person(190, ['Liselot', 'Hellinga'], ['Provincie', 'Trainee data']),
  person(306, ['Ottilie', 'Brandwijk'], ['Studentenhuis De Dubbele Sleutel', 'Student informatica']),
  person(330, ['Wilhelmien', 'Struik'], ['Modelwerkplaats', 'Oprichter'], 'w.struik@modelwerkplaats.example'),
  person(480, ['Noor', 'Tibosch'], ['Tibosch Search', 'Recruiter die ook nee verkoopt'], 'noor@tibosch-search.example'),
  person(512, ['Ramses', 'Dijkhoff'], ['Hogeschool Noorderlicht', 'Docent gegevensmodellering']),
  person(598, ['Marijn', 'Ketelaar'], ['Museum Het Zoutpakhuis', 'Conservator, maritieme "natte" collectie']),
  person(609, ['Esmée', 'Tadema'], ['Rietveen Werving & Selectie', 'Senior Recruiter Bouw & Infra']),
  person(640, ['Tibor', 'Lakatos'], ['Tijdlijn, open source', 'Maintainer']),
  person(685, ['Bram', 'Uylenhof, PhD'], ['Waterschap Hoge Zoom', 'Adviseur van een dijkgraaf']),
  person(720, ['Zoë', 'Plattel'], ['Bureau Plattel', 'Ontwerper']),
  person(905, ['Anouk', 'Pijlstaart'], ['Stroomhaven Netdiensten', 'Data-analist']),
  person(1210, ['Mehmet', 'Aksoylar'], ['Stroomhaven Netdiensten', 'Platform engineer']),
  person(1388, ['Hilde', 'Roosma'], ['Stroomhaven Netdiensten', 'Hoofd Data']),
  person(
    1702,
    ['Rutger', 'van Dommelen'],
    ['Sleepdienst Noordzee', 'Informatiearchitect op zee'],
    'rutger@vandommelen.example',
  ),
  person(1960, ['Geert-Jan', 'Okkerse'], ['', 'Zelfstandig modelleur']),
  person(2530, ['Diny', 'Karsemeijer'], ['', 'Met pensioen, en hoe']),
  person(3105, ['Katelijne', 'Wou'], ['Wou & Zo Drukkers', 'Drukker, lezer']),
];

/** Days ago on which somebody connected whose profile is closed by now: a row with nothing but the date. */
export const closedConnections: readonly number[] = [1544, 2799];

/** One row of Invitations.csv. `note` empty for most. */
export interface SampleInvitation {
  readonly direction: 'INCOMING' | 'OUTGOING';
  readonly other: string;
  readonly slug: string;
  readonly daysAgo: number;
  readonly time: string;
  readonly note: string;
  /** For a note that messages.csv does not repeat: its own key and truth. */
  readonly asMessage?: { readonly key: string; readonly truth: SampleTruth };
}

export const sampleInvitations: readonly SampleInvitation[] = [
  {
    direction: 'INCOMING',
    other: 'Walter Bijsterbosch',
    slug: 'walter-bijsterbosch-fictief',
    daysAgo: 6,
    time: '08:55',
    note: '',
  },
  {
    direction: 'INCOMING',
    other: 'Gwendolyn Ashcombe',
    slug: 'gwendolyn-ashcombe-fictional',
    daysAgo: 24,
    time: '16:02',
    note: '',
  },
  {
    direction: 'INCOMING',
    other: 'Silvan Roerdomp',
    slug: 'silvan-roerdomp-fictief',
    daysAgo: 33,
    time: '17:55',
    note: '',
  },
  {
    direction: 'INCOMING',
    other: 'Lotte Brandsteder',
    slug: 'lotte-brandsteder-fictief',
    daysAgo: 86,
    time: '12:07',
    note: 'Dag Noëlle, wij kennen elkaar van de borrel na Datadagen Oost (jij had het over kaas). Leuk om hier verbonden te zijn! Ik doe iets met detachering, maar daar val ik je niet mee lastig.',
  },
  {
    direction: 'INCOMING',
    other: 'Stefan Kruidhof',
    slug: 'stefan-kruidhof-fictief',
    daysAgo: 338,
    time: '08:22',
    note: 'Hi Noëlle, ik bouw aan een netwerk van data-architecten in Oost-Nederland voor mijn detacheringsbureau. Vrijblijvend connecten? Dan stuur ik je af en toe een opdracht door.',
    asMessage: { key: 'note-stefan', truth: truths['cold-recruiter'] },
  },
  {
    direction: 'OUTGOING',
    other: 'Noor Tibosch',
    slug: 'noor-tibosch-fictief',
    daysAgo: 481,
    time: '20:58',
    note: '',
  },
  {
    direction: 'INCOMING',
    other: 'Esmée Tadema',
    slug: 'esmée-tadema-fictief',
    daysAgo: 610,
    time: '21:05',
    note: 'Nou vooruit, dan ook maar hier. Ik beloof dat ik je nooit een vacature stuur. Kusje, Es',
    asMessage: { key: 'note-esmee', truth: truths.other },
  },
];
