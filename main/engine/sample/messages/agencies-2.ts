/** Blauwdruk (answers an access request in part), Kranenborgh (extension), Peopleforge (names its client), NorthQuill (writes on). */
export const agencies2 = `
@ blauwdruk-1 560 13:20 cold-recruiter
From: Sander Oudewortel <sander@blauwdruk-interim.example>
To: freelance
Subject: Interim opdracht datamodelleur, 24-32 uur p/w

Dag Noëlle,

Interim opdracht bij een gemeente in Gelderland:
Rol: datamodelleur / informatieanalist
Start: zo snel mogelijk
Duur: 6 maanden, optie op verlenging
Tarief: all-in € 92,50 excl. btw, geen ruimte
Eis: min. 5 jaar ervaring met gegevensmagazijnen in het sociaal domein

Kun je vandaag nog reageren met beschikbaarheid en cv in Word? Inlevering sluit om 17.00 uur.

Gr. Sander
Blauwdruk Interim

@ blauwdruk-2 455 13:05 cold-recruiter
From: Sander Oudewortel <sander@blauwdruk-interim.example>
To: freelance
Subject: Interim opdracht data steward provincie, SPOED

Dag Noëlle,

Provincie zoekt met spoed een data steward voor 16 uur. Uurtarief max € 85. Ik moet voor twaalven drie cv's aanleveren en ik heb jouw cv nog van de opdracht in Ede (was jij dat? anders graag even een nieuwe).

Gr. Sander

@ blauwdruk-3 300 12:58 cold-recruiter
From: Priscilla Hofstijn <priscilla@blauwdruk-interim.example>
To: freelance
Subject: zzp + data + Arnhem = interesse?

Hi Noëlle,

Ik doe samen met Sander de interim-desk. Voor een langdurige klus in Arnhem zoeken we een zelfstandig architect die niet schrikt van een stuurgroep. Drie dagen per week, loopt tot einde volgend jaar, tarief bespreekbaar (ik mag tot 105).

Let op: er geldt een modelovereenkomst en wij rekenen geen fee bij jou, alleen bij de klant.

Laat je iets horen?

Priscilla Hofstijn, Blauwdruk Interim B.V.

@ blauwdruk-4 128 13:02 cold-recruiter
From: Sander Oudewortel <sander@blauwdruk-interim.example>
To: freelance
Subject: Ben je {dag+28} beschikbaar?

Dag Noëlle,

Waarschijnlijk loopt je huidige opdracht deze maand af. Klopt dat? Ik heb direct aansluitend iets liggen bij een zorgverzekeraar: data-architect, 32 uur, twaalf maanden. Ze willen {dag+28} starten.

Stuur even je tarief, dan bied ik je vandaag nog aan.

Gr. Sander

@ blauwdruk-5 33 12:51 cold-recruiter
From: Sander Oudewortel <sander@blauwdruk-interim.example>
To: freelance
Subject: Je staat als nummer 1 op mijn shortlist

Dag Noëlle,

Bij een waterschap mag ik één kandidaat voordragen voor de rol van lead data-architect. Ik heb jou bovenaan gezet, met een korte samenvatting van je profiel en je tarief van vorige keer. De opdrachtgever reageerde positief.

Kun jij {dag+4} om 10.00 uur voor een kennismaking? Dan zet ik het definitief door.

Gr. Sander Oudewortel
Blauwdruk Interim B.V. | Voorbeeldweg 300, 0000 BI Rietwaarden | 000-0003000

@ kranenborgh-1 246 10:00 cold-recruiter
From: "mr. D.W. Kranenborgh" <diederik@kranenborgh.example>
To: linkedin
Subject: Vertrouwelijk

Zeer geachte mevrouw Van der Meijsloot,

In opdracht van de raad van bestuur van een beursgenoteerde onderneming zijn wij, in alle discretie, op zoek naar een Chief Data Officer. Uw naam is ons van drie onafhankelijke zijden genoemd.

Een search van deze aard laat zich slecht per e-mail bespreken. Ik zou u daarom gaarne ontvangen op ons kantoor, bij voorkeur aan het einde van de middag. Mijn secretaresse, mevrouw Ter Aar, neemt contact met u op voor een afspraak, tenzij u aangeeft hier geen prijs op te stellen.

Met de meeste hoogachting,
mr. Diederik W. Kranenborgh
Kranenborgh & Dochters Executive Search

@ kranenborgh-2 44 10:00 cold-recruiter
From: "Hermine ter Aar, namens mr. D.W. Kranenborgh" <secretariaat@kranenborgh.example>
To: linkedin
Subject: Vertrouwelijk (II)

Zeer geachte mevrouw Van der Meijsloot,

De heer Kranenborgh heeft mij verzocht u nogmaals te benaderen inzake een functie op directieniveau bij een opdrachtgever in de chemische distributie, waarvoor u als kandidaat bij uitstek geldt. Uit ons dossier blijkt dat uw beide kinderen inmiddels schoolgaand zijn en dat u uw hypotheek onlangs hebt overgesloten, zodat een verhuizing naar het zuiden wellicht bespreekbaar is.

Zou een kennismaking op {dag+8} om 17.30 uur u schikken?

Hoogachtend,
Hermine ter Aar
secretariaat Kranenborgh & Dochters

@ peopleforge-1 410 09:40 cold-recruiter
From: Shanice Boldewijn <shanice@peopleforge.example>
To: linkedin
Subject: Platform engineer at a climate-tech company (Delft / remote)

Hi Noëlle,

I'm a tech recruiter at Peopleforge in Amsterdam. One of our clients measures how fast Dutch peat is sinking, using radar satellites and a frightening amount of Python. They need a platform engineer who can keep forty million time series honest.

Budget is 80-98k plus equity, four-day week is fine. Worth a chat?

Best,
Shanice Boldewijn
Peopleforge B.V.

@ peopleforge-2 403 09:41 cold-recruiter
From: Shanice Boldewijn <shanice@peopleforge.example>
To: linkedin
Subject: RE: Platform engineer at a climate-tech company (Delft / remote)
Answers: peopleforge-1

Hi Noëlle, just floating this back up! The team would love to meet you. If it's a "not now", a one-word reply is totally fine and I'll note it.

S.

@ peopleforge-3 187 15:26 cold-recruiter
From: Jayden Wiersum <jayden@peopleforge.example>
To: linkedin
Subject: Werken bij De Korenschoof?

Dag Noëlle,

Ik val met de deur in huis: onze opdrachtgever is De Korenschoof Groothandel uit Almen-Oost, je weet wel, van de groene vrachtwagens. Ze hebben 70 jaar aan leverdata en niemand die weet waar die staat. Martine, het hoofd ICT daar, vroeg specifiek of ik jou wilde benaderen.

Interesse in een gesprek met haar? Dan stuur ik je meteen de functieomschrijving.

Hartelijke groet,
Jayden Wiersum
Peopleforge B.V.

@ peopleforge-4 5 09:22 cold-recruiter
From: Jayden Wiersum <jayden@peopleforge.example>
To: linkedin
Subject: De Korenschoof zoekt jou (nog steeds)

Dag Noëlle,

De Korenschoof Groothandel heeft de rol van data-architect opnieuw bij mij uitgezet en Martine begint elk gesprek met: "Heb je die mevrouw van de netbeheerder al gesproken?" Dus daar ben ik weer.

Even de feiten: € 6.400 tot € 7.800, 32 tot 40 uur, winstdeling, en op vrijdag gaat er een krat onverkocht fruit mee naar huis. Ik heb je profiel met een korte toelichting al bij haar neergelegd zodat jullie snel kunnen schakelen.

Zal ik je {dag+3} in de ochtend bellen?

Hartelijke groet,
Jayden Wiersum
Peopleforge B.V. | Voorbeeldkade 17, 0000 PF Amsterdam | 000-0004455

@ northquill-1 412 11:15 cold-recruiter
From: Tobias Fernsby <tobias.fernsby@northquill.example>
To: linkedin
Subject: Enterprise Data Architect | Remote (EU) | €700/day

Hey Noelle,

Hope you're keeping well! I'm working exclusively with a London-listed grocery business on a 12 month contract for an Enterprise Data Architect. Fully remote within the EU, €700 a day, quick two-stage process.

Your background in utilities is pretty much bang on. When would be good for a call? I'm around till 6 UK time most days.

Cheers,
Tobias

Tobias Fernsby | Principal Consultant | NorthQuill Search Ltd

@ northquill-2 396 11:15 cold-recruiter
From: Tobias Fernsby <tobias.fernsby@northquill.example>
To: linkedin
Subject: Re: Enterprise Data Architect | Remote (EU) | €700/day
Answers: northquill-1

Hey Noelle,

Just bumping this. Client has now signed off €740. I know inboxes are a warzone!

Three options:
1. Yes, let's talk
2. Not now, try me in a few months
3. I've been eaten by a bear

Cheers,
T

@ northquill-3 260 11:16 cold-recruiter
From: Tobias Fernsby <tobias.fernsby@northquill.example>
To: linkedin
Subject: Lead Data Modeller | Rotterdam | perm | up to €110k

Hey Noelle,

I know you asked me not to, but this one is too good to keep to myself. My client, a commodities trader in Rotterdam, is hiring a Lead Data Modeller to own the whole thing end to end, salary up to 110k plus bonus. Your profile is exactly what they're after. I'd be a bad friend if I didn't mention the role.

Ten minutes?

Cheers,
Tobias Fernsby
NorthQuill Search Ltd

@ northquill-4 74 14:03 cold-recruiter
From: Imogen Wetherlake <imogen.wetherlake@northquill.example>
To: linkedin
Subject: Introduction - Data & Analytics contracts in the Benelux

Dear Noëlle,

I have recently joined NorthQuill to look after the Benelux contract market and I am introducing myself to everyone on our books. According to our notes you prefer to be contacted by e-mail, in English, about contracts in energy and utilities.

I currently have requirements for data architects in Antwerp, Eindhoven and Utrecht. May I send you the specifications?

Kind regards,
Imogen Wetherlake
NorthQuill Search Ltd, 4 Sample Row, Example Town EX0 0XX, United Kingdom

@ brueckmann-1 372 08:07 cold-recruiter
From: Jörg Brückmann <j.brueckmann@brueckmann-voss.example>
To: linkedin
Subject: Position als Data Architect (w/m/d) near the border

Dear Mrs. van der Meijsloot,

we are a personnel consultancy from Münsterland and look for our customer, a family-owned machine builder with 900 employees, a Data Architect (f/m/d). The place of work is 25 minutes behind the border. German is of advantage but not a must; the canteen is very good.

Please send us your complete application documents with your earliest starting date and your salary wish.

With friendly greetings
Jörg Brückmann
Brückmann & Voss Personalberatung GmbH

@ brueckmann-2 211 08:09 cold-recruiter
From: Jörg Brückmann <j.brueckmann@brueckmann-voss.example>
To: linkedin
Subject: Nachfassen: Data Architect (w/m/d)

Dear Mrs. van der Meijsloot,

I would like to ask again after your interest, because our customer has now also agreed to a company bicycle and to two days of home office. As I could read in your profile you speak German from the school; that is fully sufficient for the machine builders, they do not speak so much.

With friendly greetings from the Münsterland
Jörg Brückmann
`;
