import type { MessageFactCode } from '../../../shared/domain/message-fact.ts';

/** What a message reveals: a sentence for each code, and the words around them. */
export const nlFacts = {
  'facts.title': 'Wat dit bericht laat zien',
  'facts.hint': 'Wat Verzet zag, voor uw brief. Kijk het na. Het telt niet mee in het oordeel.',
  'facts.lacking': 'niet gezien',
  'facts.notable': 'let op',
  'facts.breach': 'contact na uw nee',
  'facts.place.link': 'adres van een link',
  'facts.known': 'gevonden',
  'facts.place.header': 'kop van het bericht',
  'facts.place.case': 'zaak',
  'facts.place.record': 'wat u schreef',
  'fact.objection-notice-absent':
    'In dit bericht, voor zover hier bekend het eerste, ziet Verzet niets over het recht van bezwaar (art. 21 lid 4 AVG).',
  'fact.objection-notice-hidden':
    'Het recht van bezwaar, of hoe u zich afmeldt, lijkt alleen tussen andere tekst, achter een link of in de kop te staan. De wet vraagt om een duidelijke vermelding, los van andere informatie (art. 21 lid 4 AVG).',
  'fact.objection-notice-clear':
    'Er staat apart en duidelijk bij hoe u bezwaar maakt of zich afmeldt (art. 21 lid 4 AVG).',
  'fact.alias-leak':
    'Het kwam op {address}, dat u{dated, select, yes { op {givenOn}} other {}} aan {givenTo} gaf. Hoe deze afzender eraan komt, is niet bekend.',
  'fact.name-misspelt': 'Uw naam lijkt verkeerd gespeld.',
  'fact.name-swapped': 'Uw achternaam lijkt te staan waar uw voornaam hoort.',
  'fact.name-placeholder': 'De plek voor uw naam of een ander gegeven is niet ingevuld.',
  'fact.name-headline': 'Uw functie staat in de aanhef, als deel van uw naam.',
  'fact.contact-after-no':
    'U zei nee op {refusedOn}{how, select, letter { met een bezwaar} other {}}. Sindsdien, dit bericht meegerekend: {person} ongevraagd van deze persoon, {organisation} van deze organisatie{domains, plural, =0 {} one {} other {, vanaf # domeinen}}. {how, select, letter {Het kan al onderweg zijn geweest (art. 21 lid 3 AVG).} other {Ook een kort nee kan een bezwaar zijn (art. 21 AVG).}}',
  'fact.connection-then-list':
    'U bent sinds {connectedOn} verbonden met {name}. {days, plural, =0 {Dezelfde dag} one {Eén dag later} other {# dagen later}} kwam deze eerste mail, die naar velen lijkt gestuurd. Een connectie is op zichzelf geen toestemming voor een mailinglijst (zie art. 11.7 Tw).',
  'fact.same-text':
    '{others, plural, one {Bijna dezelfde tekst kwam van een ander} other {Bijna dezelfde tekst kwam van # anderen}}: {name}{named, select, yes {, {organisation}} other {}} ({percent}% gelijk).',
  'fact.recruiter-elsewhere':
    'Deze persoon, of iemand met dezelfde naam, schreef u eerder voor {organisation} ({sentOn}).',
  'fact.sequence-tool': 'Dit lijkt verstuurd met een programma voor reeksen of om velen te benaderen.',
  'fact.follow-up':
    'Dit is, voor zover hier bekend, bericht {number} van deze persoon zonder dat u antwoordde; het vorige kwam {days, plural, =0 {dezelfde dag} one {een dag eerder} other {# dagen eerder}}, het eerste op {firstOn}.',
  'fact.sender-unnamed':
    'Er staat niet bij namens welke organisatie dit is, voor zover Verzet kan zien (art. 11.7 lid 7 Tw).',
  'fact.stop-address-absent':
    'Verzet ziet er geen postadres of telefoonnummer in voor een verzoek om te stoppen. Of een antwoordadres of afmeldlink ook volstaat, staat niet vast (art. 11.7 lid 7 Tw).',
  'fact.stop-address-given': 'Er staat een postadres of nummer in.',
  'fact.privacy-information-absent':
    'In dit bericht, voor zover hier bekend het eerste, ziet Verzet niets over wat er met uw gegevens gebeurt (art. 14 AVG).',
  'fact.privacy-information-given': 'Er staat iets over privacy of uw gegevens.',
  'fact.source-absent':
    'In dit bericht, voor zover hier bekend het eerste, ziet Verzet niet waar de afzender uw gegevens vandaan heeft (art. 14 lid 2 onder f AVG).',
  'fact.source-given': 'Er staat iets over waar de afzender u vond.',
  'fact.client-named':
    'De afzender lijkt een opdrachtgever te noemen: {client}. Controleer dat voordat u het gebruikt.',
  'fact.client-hinted': 'De afzender lijkt voor een ander te schrijven, zonder die te noemen.',
  'fact.footer-particulars': 'Gegevens van de afzender onder het bericht. Controleer ze voordat u ze gebruikt.',
  'fact.open-to-work':
    'U stond die dag open voor ander werk. Dat maakt een benadering minder vreemd, maar bewijst op zichzelf geen toestemming.',
  'fact.not-open-to-work': 'U stond die dag niet open voor ander werk.',
} as const satisfies Record<`fact.${MessageFactCode}`, string> & Record<string, string>;
