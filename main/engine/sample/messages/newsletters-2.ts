/** Newsletters she signed up for, with the confirmations that prove it. */
export const newsletters2 = `
@ nl-boek-aanmelding 719 20:31 other any-day
From: Boekhandel De Gele Deur <nieuwsbrief@geledeur.example>
To: boekhandel
Subject: Bevestig je aanmelding voor de Gele Brief
Via: system

Dag Noëlle,

Je hebt je zojuist via onze website aangemeld voor de Gele Brief, onze tweewekelijkse leesbrief. Klik op de link om je aanmelding te bevestigen, anders sturen we je niets: https://geledeur.example/bevestig

Heb je je niet aangemeld? Dan heeft iemand anders goede smaak en kun je deze mail weggooien.

@ nl-boek-1 705 08:00 known-marketing any-day
From: Boekhandel De Gele Deur <nieuwsbrief@geledeur.example>
To: boekhandel
Subject: Gele Brief: een dikke pil voor lange avonden
Via: newsletter geledeur.example

Dag lezer,

Marga las in één ruk de nieuwe familieroman van vijf generaties turfstekers en was twee dagen niet aanspreekbaar. Verder op tafel: een kookboek zonder plaatjes, een thriller in een gegevenscentrum en drie prentenboeken waar ook opa om moet lachen.

Donderdagavond leest de dichteres Ymkje Staal voor in de winkel. Er is soep.

@ nl-boek-2 523 08:00 known-marketing any-day
From: Boekhandel De Gele Deur <nieuwsbrief@geledeur.example>
To: boekhandel
Subject: Gele Brief: signeren, stapelen, slapen
Via: newsletter geledeur.example

Dag lezer,

Onze kelder is gelekt en het antiquariaat staat dus tijdelijk in de etalage, op volgorde van natheid. Alles daar voor een euro. Droog en nieuw: het langverwachte vervolg op "De sluiswachter" en een verrassend geestige geschiedenis van de komma.

@ nl-boek-3 151 08:00 known-marketing any-day
From: Boekhandel De Gele Deur <nieuwsbrief@geledeur.example>
To: boekhandel
Subject: Gele Brief: Marga gaat met pensioen (bijna)
Via: newsletter geledeur.example

Dag lezer,

Na 38 jaar zet Marga haar ladder aan de kant. Niet nu, pas over een halfjaar, maar ze wilde dat u het van ons hoorde en niet van de bakker. Ter ere daarvan: Marga's tien boeken die nooit verkochten en dat wél hadden moeten doen, allemaal met tien procent hoop.

@ nl-wandel-aanmelding 698 21:15 other any-day
From: Klinknagel Wandelblad <abonnee@klinknagelblad.example>
To: nieuwsbrief
Subject: Welkom! Je bent aangemeld voor de Zondagse Omweg
Via: system

Gelukt. Elke tweede zondag krijg je van ons één wandeling met kaart, koffieadres en ontsnappingsroute voor wie er halverwege genoeg van heeft. Aangemeld met: nieuwsbrief@meijsloot.example.

@ nl-wandel-1 594 09:00 known-marketing any-day
From: De Zondagse Omweg <omweg@klinknagelblad.example>
To: nieuwsbrief
Subject: Omweg 118: het pad dat er niet meer was
Via: newsletter klinknagelblad.example

Deze zondag lopen we 12 kilometer door het Rietwaardense broek, waar het kerkenpad volgens de kaart doorloopt en volgens de boer niet. Laarzen aan. Koffie bij 't Halve Hek, vraag naar de kruidkoek.

@ nl-wandel-2 334 09:00 known-marketing any-day
From: De Zondagse Omweg <omweg@klinknagelblad.example>
To: nieuwsbrief
Subject: Omweg 137: stuifzand met uitzicht op een hijskraan
Via: newsletter klinknagelblad.example

Niet elke wandeling hoeft mooi te zijn. Deze loopt langs een zandafgraving, twee hoogspanningsmasten en de achterkant van een meubelboulevard, en is toch de leukste van het jaar. Acht kilometer, geheel verhard, kinderwagens welkom.

@ nl-wandel-3 54 09:00 known-marketing any-day
From: De Zondagse Omweg <omweg@klinknagelblad.example>
To: nieuwsbrief
Subject: Omweg 157: met de bus naar het einde van de lijn
Via: newsletter klinknagelblad.example

Stap in bus 84 en blijf zitten tot de chauffeur je aankijkt. Daar begint het: veertien kilometer terug naar de bewoonde wereld over grasdijken, langs een gemaal en één opvallend boze gans. Neem een boterham mee om te onderhandelen.

@ nl-vak-aanmelding 655 13:04 other
From: De Datamodelleur <redactie@datamodelleur.example>
To: nieuwsbrief
Subject: Je inschrijving op De Datamodelleur is bevestigd
Via: system

Beste Noëlle,

Fijn dat je op de link hebt geklikt. Je ontvangt voortaan elke maand ons vakbulletin. Uitschrijven kan onder elk nummer, en wij tellen niet of je het opent.

De redactie

@ nl-vak-1 560 07:30 known-marketing
From: De Datamodelleur <redactie@datamodelleur.example>
To: nieuwsbrief
Subject: De Datamodelleur 31: sleutels die niet passen
Via: newsletter datamodelleur.example

In dit nummer: een pleidooi voor betekenisloze sleutels, een pleidooi tegen betekenisloze sleutels, en het verslag van de avond waarop beide auteurs elkaar ontmoetten. Achterin de vacaturehoek met drie functies voor modelleurs, geplaatst door leden.

@ nl-vak-2 378 07:30 known-marketing
From: De Datamodelleur <redactie@datamodelleur.example>
To: nieuwsbrief
Subject: De Datamodelleur 37: wat is een klant?
Via: newsletter datamodelleur.example

Elf lezers stuurden hun definitie van "klant" in. Wij kregen er vijftien terug. Verder: historie in grafen, een bespreking van het nieuwe leerboek van de Leidse school, en korting voor abonnees op de studiedag in {maand+60}.

@ nl-vak-3 110 07:30 known-marketing
From: De Datamodelleur <redactie@datamodelleur.example>
To: nieuwsbrief
Subject: De Datamodelleur 46: N. van der Meijsloot over het jaar nul
Via: newsletter datamodelleur.example

Het openingsartikel is deze keer van abonnee Noëlle van der Meijsloot, die uitlegt wat je doet met feiten van vóór de invoering van het systeem. Ook: lezersvragen over nul, leeg en onbekend, en de puzzel (weer fout afgedrukt, onze excuses).

@ nl-theater-1 629 14:00 known-marketing
From: Schouwburg De Kromme Bocht <post@krommebocht.example>
To: tickets
Subject: Jouw tips voor {maand+20}
Via: newsletter krommebocht.example

Dag Noëlle,

Je vroeg ons om je te laten weten wanneer er kleinkunst of jeugdtheater op het programma komt. Bij dezen: een cabaretier uit Almelo die alleen over zijn moeder praat, en voor de kinderen een opera over een pinguïn met hoogtevrees. De kaartverkoop is vanochtend begonnen.

@ nl-theater-2 275 14:00 known-marketing
From: Schouwburg De Kromme Bocht <post@krommebocht.example>
To: tickets
Subject: Het seizoen in één mail
Via: newsletter krommebocht.example

Dag Noëlle,

Vierentachtig voorstellingen, twee verbouwingen en een nieuwe directeur die zelf viool speelt. Op jouw lijstje "kleinkunst en jeugd" staan er negen. Vrienden van de schouwburg kunnen tot zondag voorbestellen.

@ nl-zaden-aanmelding 441 16:48 other any-day
From: Zaadhuis Moederkool <groet@moederkool.example>
To: nieuwsbrief
Subject: Aangemeld! De Zaaikalender komt eraan
Via: system

Je aanmelding voor de Zaaikalender is binnen. Eens per maand, niet vaker, want dan moeten wij zelf ook de tuin in.

@ nl-zaden-1 412 07:15 known-marketing any-day
From: Zaadhuis Moederkool <groet@moederkool.example>
To: nieuwsbrief
Subject: Zaaikalender {maand}
Via: newsletter moederkool.example

Wat kan er nu in de grond? Kort antwoord: meer dan je denkt. Lang antwoord: de kaart hieronder, met de hand getekend. Nieuw in de winkel is een oude tuinboon die wij van een mevrouw uit Lochem kregen in een sigarenkistje.

@ nl-zaden-2 136 07:15 known-marketing any-day
From: Zaadhuis Moederkool <groet@moederkool.example>
To: nieuwsbrief
Subject: Zaaikalender {maand}, met slakkenverhaal
Via: newsletter moederkool.example

Een lezer vroeg wat wij tegen slakken doen. We hebben er een hele vergadering aan gewijd. De conclusie: eerder opstaan. Verder in deze kalender aandacht voor winterpostelein, groenbemesters en het eeuwige misverstand rond prei.

@ nl-stad-1 321 17:00 known-marketing any-day
From: Berkelhoven Vandaag <avondmail@berkelhovenvandaag.example>
To: nieuwsbrief
Subject: Avondmail: brug open, raad verdeeld, geit terecht
Via: newsletter berkelhovenvandaag.example

Het nieuws van vandaag in drie minuten. De Nieuwe Brug is na elf weken weer open. De gemeenteraad debatteerde tot middernacht over een bankje. En de geit van de familie Ter Horst is gevonden, in de sporthal.

Je krijgt deze avondmail omdat je hem hebt aangevraagd in je lezersprofiel.

@ nl-stad-2 39 17:00 known-marketing any-day
From: Berkelhoven Vandaag <avondmail@berkelhovenvandaag.example>
To: nieuwsbrief
Subject: Avondmail: het bankje komt er
Via: newsletter berkelhovenvandaag.example

Met negentien tegen achttien stemmen besloot de raad dat er aan de Havenkom een bankje komt. De kleur volgt in een aparte vergadering. Ook: wateroverlast in de Molenwijk, en hoe scholier Bodi (14) een record vestigde in kleppermakerij.

@ nl-energie-1 203 09:40 known-marketing
From: Groenvlam Energie <nieuws@groenvlam.example>
To: energie
Subject: Je maandtip, zoals afgesproken
Via: newsletter groenvlam.example

Hoi Noëlle,

Bij je aanmelding koos je voor onze maandelijkse bespaartip. Hier is hij: ontlucht je radiatoren voordat je de thermostaat de schuld geeft. Klanten die dat deden verbruikten 4% minder en mopperden 11% minder.

@ nl-kaas-1 84 10:20 known-marketing any-day
From: Kaasmakerij Het Blauwe Wiel <club@blauwewiel.example>
To: webshop
Subject: Clubbericht: de brandnetelkaas is rijp
Via: newsletter blauwewiel.example

Dag clublid,

Je wilde een seintje als de brandnetelkaas er weer was. Hij is er, acht maanden oud en een tikje eigenwijs. Leden reserveren tot zaterdag, daarna gaat de rest naar de markt.
`;
