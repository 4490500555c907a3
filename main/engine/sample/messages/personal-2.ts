/** School, choir, hiking club, house, and what else comes by in two years. */
export const personal2 = `
@ school-1 710 15:45 other
From: Basisschool De Windvaan <administratie@dewindvaan.example>
To: school
Subject: Groep 7: excursie naar de waterzuivering

Beste ouders en verzorgers van groep 7,

Op {dag+9} gaan wij naar de waterzuivering. Wilt u uw kind laarzen en een lunchpakket meegeven? Wij zoeken nog vier rijouders die niet bang zijn voor een luchtje in de auto. Opgeven kan bij juf Marjon.

Met vriendelijke groet,
team De Windvaan

@ sent-school-1 709 20:18 Sent
From: school
To: Basisschool De Windvaan <administratie@dewindvaan.example>
Subject: Re: Groep 7: excursie naar de waterzuivering
Answers: school-1

Dag juf Marjon, ik kan rijden, er passen drie kinderen achterin. Tijn zegt vier, maar die telt zijn broodtrommel mee.

Groet, Noëlle (moeder van Tijn)

@ school-2 543 08:05 other
From: Juf Marjon <marjon@dewindvaan.example>
To: school
Subject: Pleun en de schildpad

Goedemorgen Noëlle,

Niets ernstigs. Pleun heeft in de kring verteld dat jullie een schildpad hebben en dat ik die mag lenen voor het thema Oertijd. Ik wil natuurlijk niet onbescheiden zijn. Hebben jullie een schildpad?

Juf Marjon

@ sent-school-2 543 08:31 Sent
From: school
To: Juf Marjon <marjon@dewindvaan.example>
Subject: Re: Pleun en de schildpad
Answers: school-2

Dag Marjon, nee. Wel een steen die we Schildpad noemen. Die mag je lenen, hij eet niets.

@ school-3 382 16:20 other
From: Basisschool De Windvaan <administratie@dewindvaan.example>
To: school
Subject: Hoofdluis (alweer)

Beste ouders,

In de groepen 5 en 6 is hoofdluis geconstateerd. Wilt u uw kind dagelijks kammen en ons inlichten wanneer u iets aantreft? De jassenzakken worden weer uitgedeeld. Nee, het ligt niet aan de schoolfotograaf.

@ school-4 227 12:00 other
From: Oudervereniging De Windvaan <ov@dewindvaan.example>
To: school
Subject: Vrijwillige ouderbijdrage

Beste Noëlle,

De vrijwillige ouderbijdrage is dit schooljaar € 42 per kind. Hiervan betalen wij het sinterklaasfeest, het kamp en de ijsco na de avondvierdaagse. Kunt u het bedrag overmaken onder vermelding van de naam van uw kind? Wie het niet kan missen hoeft niets uit te leggen.

Namens de oudervereniging, Sjors Kalff (penningmeester)

@ school-5 99 17:31 other
From: Scholengemeenschap Het Baken <brugklas@hetbaken.example>
To: school
Subject: Welkom in de brugklas, Tijn
Attach: boekenlijst-1d.pdf

Beste Tijn, beste ouders,

Wat fijn dat je bij ons komt. Je zit in klas 1D en je mentor is meneer Ouwehand. Op de kennismakingsmiddag leer je je rooster lezen, je kluisje openen en de kantine vinden, in die volgorde. Boekenlijst en schoolreglement vind je in de bijlage.

@ school-6 29 08:02 other
From: Meneer Ouwehand <ouwehand@hetbaken.example>
To: school
Subject: Tijn en wiskunde

Beste ouders van Tijn,

Tijn haalt zevens met zijn ogen dicht en dat bedoel ik letterlijk, hij slaapt het tweede uur. Verder een heerlijke jongen. Kunt u eens met hem praten over bedtijden? Ik spreek u graag op de ouderavond.

@ sent-school-6 28 21:33 Sent
From: school
To: Meneer Ouwehand <ouwehand@hetbaken.example>
Subject: Re: Tijn en wiskunde
Answers: school-6

Beste meneer Ouwehand, dank voor uw eerlijkheid. De zaklamp is in beslag genomen, het boek ook (het was wel een goed boek). Tot op de ouderavond.

Noëlle van der Meijsloot

@ koor-1 676 22:40 other any-day
From: Dirigent Lodewijk Faber <lodewijk@kamerkoorstemvork.example>
Subject: Alten: maat 48

Lieve alten,

Maat 48 is een bes. Niet een beetje een bes, helemaal. Ik hoor drie van jullie een b zingen en ik weet wie. Donderdag beginnen we ermee. Verder was het prachtig.

Lodewijk

@ koor-2 423 22:15 other any-day
From: Dirigent Lodewijk Faber <lodewijk@kamerkoorstemvork.example>
Subject: Concert: kleding en parkeren

Beste koorleden,

Zwart, lang, geen glitters (Hans). Inzingen om half zeven in de consistorie, parkeren achter de slager. De kerk is onverwarmd, dus onder het zwart mag alles. Neem een zaklampje mee voor de map.

@ koor-3 108 21:58 other any-day
From: Penningmeester Stemvork <geld@kamerkoorstemvork.example>
Subject: Contributie en het nieuwe orgel

Beste alt,

Er staat nog één kwartaal contributie open. Ik zeg er meteen bij dat ik zelf ook te laat ben. Daarnaast zoeken we mensen die willen meedenken over het kistorgel: kopen, huren of zelf neuriën.

@ wandel-1 558 18:25 other any-day
From: Willeke Prins <willeke@wandelclubdeomweg.example>
To: wandelclub
Subject: Zaterdag Havikerpad

Dag wandelaars, zaterdag 9.30 uur bij het station, 17 km, rustpunt bij een boerin die soep maakt als je van tevoren belt. Ik heb gebeld. Wie rijdt er mee terug met Dirk? Dirk vraagt het ook.

@ sent-wandel-1 557 12:44 Sent
From: wandelclub
To: Willeke Prins <willeke@wandelclubdeomweg.example>
Subject: Re: Zaterdag Havikerpad
Answers: wandel-1

Ik ben erbij, met Joris. Wij rijden zelf. Eén kom extra soep graag, hij heeft hoge verwachtingen.

@ wandel-2 179 20:20 other any-day
From: Willeke Prins <willeke@wandelclubdeomweg.example>
To: wandelclub
Subject: Foto's en een verloren want

De foto's van vorige week staan klaar in het album. Op foto 14 is te zien van wie de rode want is, maar diegene ontkent. Hij ligt bij mij op de kapstok.

@ joris-1 514 11:11 other
From: Joris Hellinga <joris@hellinga-hout.example>
Subject: Kozijnen

Lief, de offerte van de kozijnen is binnen en hij is precies zo hoog als ik vreesde. Ik kan het ook zelf (je hoeft niet te lachen). Zullen we er vanavond naar kijken? Ik haal Pleun op.

@ joris-2 268 16:59 other
From: Joris Hellinga <joris@hellinga-hout.example>
Subject: melk

en brood. en de sleutel van de schuur, heb jij die? ik sta ervoor.

@ joris-3 34 13:12 other
From: Joris Hellinga <joris@hellinga-hout.example>
Subject: dit moet je lezen

Er belde net iemand op het nummer van de werkplaats voor "meneer Noël van der Meysloot". Ik heb gezegd dat die niet bestaat, maar dat ik wel een houtdraaier ben. Hij ging nadenken of hij daar ook iets voor had.

@ tandarts-nicht 189 19:47 other any-day
From: Liselot Hellinga <liselot.hellinga@postkamer.example>
Subject: Mag ik jou als referentie opgeven?

Hoi Noëlle,

Ik ga solliciteren voor een traineeship data bij de provincie en ze vragen om twee referenties. Mag ik jou opgeven? Je hebt me toen geholpen met mijn scriptie, dus je weet precies hoe ik onder druk huil.

Kus, Liselot

@ sent-liselot 188 09:10 Sent
To: Liselot Hellinga <liselot.hellinga@postkamer.example>
Subject: Re: Mag ik jou als referentie opgeven?
Answers: tandarts-nicht

Maar natuurlijk. Ik zal zeggen dat je onder druk huilt én doorwerkt, dat is zeldzaam. Zet mijn mobiele nummer erbij en laat weten wanneer ze bellen.

@ liselot-2 155 15:28 other
From: Liselot Hellinga <liselot.hellinga@postkamer.example>
Subject: AANGENOMEN!!!

Noëlle! Ze belden en ik heb het! Begin {dag+40}. De recruiter zei dat jouw referentie "ongebruikelijk openhartig" was. Dankjewel dankjewel dankjewel. Ik trakteer op poffertjes.

@ sollicitatie-vriend 310 21:17 other any-day
From: Bastiaan Wou <bastiaan@wou-en-zo.example>
Subject: Wil jij mijn vacature eens lezen

Ha Noëlle,

We zoeken in de drukkerij iemand voor de administratie en ik heb zelf een vacaturetekst getikt. Katelijne zegt dat hij klinkt als een dreigbrief. Wil jij ernaar kijken? "Wij bieden: een stoel" is volgens mij gewoon duidelijk.

Bastiaan

@ camping-1 264 10:36 other any-day
From: Camping De Zwarte Vlier <marijke@zwartevlier.example>
To: noelle
Subject: Re: vraag over de trekkershut
Answers: sent-camping

Beste mevrouw,

De trekkershut is vrij in de week die u noemt. Er is elektriciteit, geen stromend water, en een steenuil die om vier uur begint. Honden mogen, schildpadden ook. Wilt u aanbetalen, dan zet ik uw naam op het bord.

Marijke van De Zwarte Vlier

@ sent-camping 265 19:50 Sent
To: Camping De Zwarte Vlier <marijke@zwartevlier.example>
Subject: vraag over de trekkershut

Goedenavond, is de trekkershut nog vrij in de eerste volle week van de schoolvakantie, voor twee volwassenen en twee kinderen? En is er een plek voor een steen die Schildpad heet?

Vriendelijke groet, Noëlle van der Meijsloot

@ english-1 340 12:48 other any-day
From: Fionnuala Ardmore <fionnuala@postkamer.example>
Subject: Coming over in the spring, or whenever you'll have us

Darling Noëlle,

The boys are off to university and the house is unreasonably tidy. Could we come and stay a long weekend? I'll cook, Declan will fix whatever Joris has half fixed. I still have the clogs you made me buy.

Love, Nuala

@ sent-english-1 339 21:08 Sent
To: Fionnuala Ardmore <fionnuala@postkamer.example>
Subject: Re: Coming over in the spring, or whenever you'll have us
Answers: english-1

Yes, yes, yes. Any weekend except the one with the choir concert, unless you want to hear fourteen altos miss a B flat. Joris has half fixed a window. Bring the clogs.

@ english-2 338 09:36 other any-day
From: Fionnuala Ardmore <fionnuala@postkamer.example>
Subject: Re: Coming over in the spring, or whenever you'll have us
Answers: sent-english-1

I wouldn't miss the altos for the world. Booking the ferry tonight before Declan starts comparing prices.

@ verkoop-bakfiets 412 20:22 other any-day
From: Harm Ottens <harm.ottens@postkamer.example>
To: tweedehands
Subject: Bakfiets nog te koop?

Hallo, is de bakfiets van de advertentie er nog? Ik bied 400 contant en kan hem zaterdag ophalen met een aanhanger. Zit de huif er nog bij en lekt die?

Harm

@ sent-bakfiets 412 20:51 Sent
From: tweedehands
To: Harm Ottens <harm.ottens@postkamer.example>
Subject: Re: Bakfiets nog te koop?
Answers: verkoop-bakfiets

Dag Harm, hij is er nog. De huif is erbij en lekt alleen bij regen. Voor 450 is hij van u, de bel doet het uitstekend.
`;
