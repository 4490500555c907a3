/** Newsletters that nobody asked for. */
export const newsletters1 = `
@ nb-datadagen-sponsor-1 664 10:02 cold-marketing
From: Metriekhuis <hallo@metriekhuis.example>
To: datadagen
Subject: Leuk je gezien te hebben bij onze stand!
Via: newsletter metriekhuis.example

Hoi Noëlle,

Wat een topdag was het! Misschien heb je onze stand gezien (die met de draaimolen). Omdat je badge is gescand bij de koffie, ontvang je vanaf nu maandelijks onze Metriek Mail.

Deze keer: zeven dashboards die je directeur wél opent, een webinar over definities en de winnaar van de draaimolen. Lees verder op https://metriekhuis.example/mail/1

@ nb-datadagen-sponsor-2 633 10:02 cold-marketing
From: Metriekhuis <hallo@metriekhuis.example>
To: datadagen
Subject: Metriek Mail: de dashboardmoe-test
Via: newsletter metriekhuis.example

Hoi Noëlle,

Heb jij dashboardmoeheid? Doe de test in vijf vragen. En verder in deze editie: waarom taartdiagrammen terug zijn, een klantverhaal van een tuincentrum en onze vacature voor een dashboardpsycholoog (geen grap).

@ nb-datadagen-sponsor-3 452 10:02 cold-marketing
From: Metriekhuis <hallo@metriekhuis.example>
To: datadagen
Subject: Metriek Mail: we hebben een nieuw logo
Via: newsletter metriekhuis.example

Hoi Noëlle,

We hebben er veertien maanden aan gewerkt en het is nu een rondje. Onze ontwerper legt in een openhartig interview uit waarom. Ook in deze mail: 20% korting op het jaarabonnement en drie dingen die wij leerden van een mislukte migratie.

@ nb-kantoorartikelen 616 07:00 cold-marketing
From: Nietjes & Meer Zakelijk <aanbieding@nietjesenmeer.example>
To: freelance
Subject: Ordners! 12 halen, 9 betalen
Via: newsletter nietjesenmeer.example

Voor elke ondernemer die orde wil. Deze week: ordners in acht kleuren, perforatoren die tot 60 vel aankunnen en onze bestverkochte nietmachine, nu met gratis reservenietjes. Bestel voor 22.00 uur, morgen op uw bureau.

@ nb-politiek 540 18:30 cold-marketing any-day
From: Ondernemersfonds Oost-Gelre <communicatie@ondernemersfonds-og.example>
To: freelance
Subject: Uw bijdrage aan de feestverlichting
Via: newsletter ondernemersfonds-og.example

Beste ondernemer,

Ook dit jaar hangen wij de winkelstraten vol met lampjes. Wordt u sponsor? Vanaf € 75 brandt er een snoer met uw naam. Brons, zilver en goud zijn nog beschikbaar, platina is vergeven aan de slager.

@ nb-webinar-en 488 15:00 cold-marketing
From: The Warehouse Weekly <news@warehouseweekly.example>
To: work
Subject: Issue #41: The lakehouse is dead, long live the boathouse
Via: newsletter warehouseweekly.example

Welcome to issue 41, dear data leader! You were added by our friends at a partner event.

This week: why everybody renamed their lake, a founder on selling to utilities, and our sponsor's guide to buying a catalog you'll never open. Forward this to a colleague and win a mug.

@ nb-webinar-en-2 402 15:00 cold-marketing
From: The Warehouse Weekly <news@warehouseweekly.example>
To: work
Subject: Issue #53: 9 predictions about predictions
Via: newsletter warehouseweekly.example

Hello data leader! Analysts agree that analysts will be replaced. We asked nine of them when. Plus: a discount on our two-day summit in Barcelona, early birds fly until Friday, and the mug winners of last month (congratulations, Kjell).

@ nb-vastgoed 427 12:10 cold-marketing any-day
From: Makelaardij Drempel <nieuws@makelaardijdrempel.example>
To: noelle
Subject: Uw woning is meer waard dan u denkt
Via: newsletter makelaardijdrempel.example

Beste bewoner van de Voorbeeldkade,

In uw straat verkochten wij onlangs een woning 11% boven de vraagprijs. Nieuwsgierig wat uw huis waard is? Onze makelaar komt vrijblijvend langs met een taart en een taxatie. De taart mag u sowieso houden.

@ nb-wijnen 359 17:45 cold-marketing any-day
From: Wijnhandel Château Sloot <kelder@chateausloot.example>
To: boekhandel
Subject: Lezersaanbieding: zes flessen bij een goed boek
Via: newsletter chateausloot.example

Beste boekenliefhebber,

Via een bevriende boekhandel mochten wij u benaderen. Bij elk seizoen hoort een wijn en bij elke wijn een boek. Ons proefpakket "Leesvoer" bevat drie rode, twee witte en één fles voor bij poëzie. Van € 71 voor € 49,95 inclusief bezorging.

@ nb-hr-nieuws 326 09:30 cold-marketing
From: Talentvizier <redactie@talentvizier.example>
To: work
Subject: Talentvizier: zo houdt u uw beste mensen vast
Via: newsletter talentvizier.example

Geachte leidinggevende,

In deze editie: waarom medewerkers vertrekken (hint: u), drie alternatieven voor de kerstborrel, en een whitepaper over wervingskosten die u kunt terugverdienen. U ontvangt Talentvizier omdat uw functie in ons bestand voorkomt onder "beslissers overig".

@ nb-fonds-goededoel 284 19:20 cold-marketing any-day
From: Stichting Ezelopvang Langoor <vrienden@ezelopvanglangoor.example>
To: webshop
Subject: Noëlle, Balthasar heeft je hulp nodig
Via: newsletter ezelopvanglangoor.example

Lieve dierenvriend,

Balthasar is 31, halfblind en dol op peen. Zijn stal lekt. Voor € 4 per maand word je zijn pleegouder en ontvang je elk kwartaal een persoonlijke brief met hoefafdruk. Word je donateur? https://ezelopvanglangoor.example/balthasar

@ nb-crypto 237 04:44 cold-marketing any-day
From: Rendement Vandaag <signalen@rendementvandaag.example>
To: linkedin
Subject: Deze munt gaat x40 (niet doorvertellen)
Via: newsletter rendementvandaag.example

Hallo slimme belegger,

Onze analist Marco voorspelde de vorige drie keer goed, afgezien van de eerste twee. Nu wijst alles op een onbekende munt die in Nederland nog niemand kent. Stap vandaag in via ons besloten kanaal: https://rendementvandaag.example/kanaal

@ nb-training-2 182 10:00 cold-marketing
From: Academie voor Gegevensrecht <nieuws@gegevensacademie.example>
To: work
Subject: Nieuwsbrief {maand}: toestemming, hoe zat het ook alweer?
Via: newsletter gegevensacademie.example

Geachte mevrouw Van der Meijsloot,

In deze nieuwsbrief behandelt mr. Van Ommen de vraag wanneer u iemand een nieuwsbrief mag sturen. Kort antwoord: als die persoon erom heeft gevraagd. Verder: het cursusaanbod voor het komende seizoen en een terugblik op de lunch in Doorn.

@ nb-sauna 122 16:00 cold-marketing any-day
From: Thermen Zilverspar <welkom@thermenzilverspar.example>
To: webshop
Subject: Je verdient een dagje niets
Via: newsletter thermenzilverspar.example

Hoi Noëlle,

We kennen elkaar nog niet, maar je ziet er moe uit. Grapje! Boek een opgietritueel met dennengeur en neem op dinsdag je partner gratis mee. Badjas vergeten? Geen probleem, dat is hier zo'n beetje het idee.

@ nb-metriek-4 63 10:02 cold-marketing
From: Metriekhuis <hallo@metriekhuis.example>
To: datadagen
Subject: Metriek Mail: we missen je, Noëlle
Via: newsletter metriekhuis.example

Hoi Noëlle,

Je hebt onze laatste 22 mails niet geopend. Dat zien wij. Wil je nog wel bij de Metriek-familie horen? Dan hoef je niets te doen. Wil je dat niet, log dan in met het wachtwoord dat je nooit hebt aangemaakt en pas je voorkeuren aan.

@ nb-leesbril 21 11:11 cold-marketing any-day
From: Brilliant Brillen <actie@brilliantbrillen.example>
To: fietswinkel
Subject: Fietsbril op sterkte, 2e paar gratis
Via: newsletter brilliantbrillen.example

Beste fietser,

Vliegjes, tegenwind en kleine lettertjes op het fietskaartje: onze multifocale fietsbril kan alles aan. Deze maand is het tweede paar gratis, bijvoorbeeld voor iemand die achter je rijdt. U ontvangt deze mail omdat u in het segment Actieve Fietser zit.
`;
