/** Orders, invoices, tickets, deliveries: the first year and more. */
export const transactional1 = `
@ tx-fiets-account 726 14:20 other any-day
From: Ketting & Kruk Fietsen <winkel@kettingenkruk.example>
To: fietswinkel
Subject: Welkom bij Ketting & Kruk
Via: system

Dag Noëlle,

Je klantaccount is aangemaakt met het adres fietswinkel@meijsloot.example. We gebruiken je gegevens voor je bestellingen en de servicebeurten en voor niets anders. Nieuwsbrief? Nee gekozen, ook goed.

Ketting & Kruk, Voorbeeldhaven 2

@ tx-fiets-order 725 10:04 other
From: Ketting & Kruk Fietsen <winkel@kettingenkruk.example>
To: fietswinkel
Subject: Bestelling KK-20417: kinderfiets 24 inch, kikkergroen
Via: system

Dank voor je bestelling! Wij zetten de fiets in elkaar en pompen de banden op. Ophalen kan zodra je bericht krijgt. Totaal € 389,00, betaald met bankpas.

@ tx-fiets-klaar 721 16:45 other
From: Ketting & Kruk Fietsen <winkel@kettingenkruk.example>
To: fietswinkel
Subject: Je fiets staat klaar!

Hij staat in de etalage te glimmen en er zijn al drie kinderen blijven staan. Kom gauw. Neem Pleun mee voor de zadelhoogte.

Groet, Henk van de werkplaats

@ tx-fiets-beurt 540 09:00 other
From: Ketting & Kruk Fietsen <winkel@kettingenkruk.example>
To: fietswinkel
Subject: Afspraak grote beurt bevestigd
Via: calendar Grote+beurt+fiets 4

Je afspraak voor een grote beurt is op {dag+4} om 9.00 uur. Leenfiets staat klaar (die met de mand, we weten het, maar hij rijdt goed).

@ tx-boek-order-1 703 21:40 other any-day
From: Boekhandel De Gele Deur <bestelling@geledeur.example>
To: boekhandel
Subject: Je bestelling 8841 is onderweg
Via: system

Dag Noëlle, de turfstekersroman (2 exemplaren, één als cadeau ingepakt) ligt morgen op je mat. Bezorgkosten: geen, want de bezorger is onze zoon.

@ tx-boek-order-2 290 12:15 other any-day
From: Boekhandel De Gele Deur <bestelling@geledeur.example>
To: boekhandel
Subject: Bestelling 11302: één boek vertraagd
Via: system

"Geschiedenis van de komma" is bij de uitgever uitverkocht en wordt herdrukt. Verwachte levertijd: drie weken, met een slag om de arm. Wil je annuleren? Antwoord dan op deze mail.

@ tx-gemeente-paspoort 655 10:30 other
From: Gemeente Berkelhoven <burgerzaken@berkelhoven.example>
To: gemeente
Subject: Bevestiging afspraak: paspoort aanvragen
Via: calendar Paspoort+aanvragen 6

Geachte mevrouw Van der Meijsloot,

U hebt een afspraak op {dag+6} om 11.20 uur aan balie 3. Neemt u mee: uw huidige paspoort en een recente pasfoto waarop u niet lacht.

Gemeente Berkelhoven, Burgerzaken

@ tx-gemeente-aanslag 480 07:00 other
From: Gemeente Berkelhoven <belastingen@berkelhoven.example>
To: gemeente
Subject: Uw aanslag gemeentelijke belastingen staat klaar
Via: system

Er staat een bericht voor u klaar in uw persoonlijke berichtenbox. Het gaat over: aanslag gemeentelijke belastingen. In deze e-mail staat om veiligheidsredenen geen link.

@ tx-gemeente-melding 231 15:12 other
From: Gemeente Berkelhoven <meldingen@berkelhoven.example>
To: gemeente
Subject: Uw melding 23-1187 (losliggende tegel) is afgehandeld

Geachte melder,

De tegel op de hoek Voorbeeldkade/Sluispad ligt weer vast. Onze medewerker Bert trof er een briefje onder met "eindelijk". Wij gaan ervan uit dat dit van u was.

@ tx-bank-afschrift 693 06:30 Archive other any-day
From: Dijkbank <service@dijkbank.example>
To: bank
Subject: Je jaaroverzicht staat klaar in de app
Via: system

Beste mevrouw van der Meijsloot, je financieel jaaroverzicht is beschikbaar. Open de app en kies Overzichten. Wij vragen nooit per mail om je pincode.

@ tx-bank-pas 405 09:12 other
From: Dijkbank <service@dijkbank.example>
To: bank
Subject: Je nieuwe betaalpas is verstuurd
Via: system

Je huidige pas verloopt binnenkort. De nieuwe komt binnen vijf werkdagen met de post, in een envelop die er met opzet saai uitziet. Je pincode blijft hetzelfde.

@ tx-bank-hypotheek 250 14:02 other
From: Erik-Jan Mulder <ej.mulder@dijkbank.example>
To: bank
Subject: Uw renteherziening: de stukken
Attach: offerte-oversluiten.pdf

Beste mevrouw Van der Meijsloot, beste meneer Hellinga,

Zoals telefonisch besproken ontvangt u in de bijlage de offerte voor het oversluiten van uw hypotheek, met een vaste rente voor twintig jaar. Graag beide ondertekenen voor {dag+21}.

Erik-Jan Mulder
hypotheekadviseur

@ tx-energie-jaar 620 08:45 Archive other
From: Groenvlam Energie <service@groenvlam.example>
To: energie
Subject: Je jaarafrekening: je krijgt € 86,40 terug
Via: system
Attach: jaarafrekening-groenvlam.pdf

Hoi Noëlle, je hebt minder verbruikt dan we dachten. Het bedrag staat binnen een week op je rekening. Je nieuwe termijnbedrag is € 142 per maand.

@ tx-energie-meter 268 10:20 other
From: Groenvlam Energie <service@groenvlam.example>
To: energie
Subject: Geef je meterstand door voor {dag+7}

We ontvangen je stand normaal automatisch, maar je slimme meter zwijgt sinds zondag. Wil je zelf even kijken? Jij weet vast waar hij hangt, als iemand het weet.

@ tx-telecom-factuur-1 587 04:10 Archive other any-day
From: Kabelkracht <factuur@kabelkracht.example>
To: telecom
Subject: Factuur 5510-88 van Kabelkracht
Via: system
Attach: factuur-5510-88.pdf

Bedrag: € 52,50. Wij schrijven dit rond {dag+10} af. Je hoeft niets te doen. Deze maand gebruikte je 1,1 terabyte, waarvan het meeste op woensdagmiddag.

@ tx-telecom-storing 412 20:32 other any-day
From: Kabelkracht <storing@kabelkracht.example>
To: telecom
Subject: Storing in jouw straat opgelost
Via: system

Tussen 16.05 en 20.10 uur had je geen internet door graafwerk. De kabel is gerepareerd en de graafmachine ook. Je krijgt € 1,75 korting op de volgende factuur.

@ tx-train-1 637 18:18 other any-day
From: Lijnvervoer Reizen <tickets@lijnvervoer-reizen.example>
To: tickets
Subject: Je e-tickets: Berkelhoven - Antwerpen, 4 personen
Via: system
Attach: etickets.pdf

Goede reis! Je hebt gereserveerde plaatsen in rijtuig 6, stoel 41 tot en met 44. De overstap duurt elf minuten; loop gewoon achter de mensen met haast aan.

@ tx-theater-kaarten 626 19:55 other any-day
From: Schouwburg De Kromme Bocht <kassa@krommebocht.example>
To: tickets
Subject: Je kaarten voor "Pinguïn op hoogte"
Via: system
Attach: kaarten-pinguin.pdf

Reserveringsnummer 30-771, rij 5, stoelen 12 t/m 15. De voorstelling duurt vijftig minuten zonder pauze. Zaal open om 14.30 uur. Knuffels mogen op schoot.

@ tx-pakket-1 612 09:51 other
From: Pakketpost Oost <bezorging@pakketpost.example>
To: webshop
Subject: Je pakket van Garenhuys komt vandaag tussen 12.40 en 14.40
Via: system

Niet thuis? Wij proberen het bij nummer 10. Volg de bezorger op https://pakketpost.example/volg/3SVB0001

@ tx-pakket-2 352 17:22 other
From: Pakketpost Oost <bezorging@pakketpost.example>
To: webshop
Subject: Bezorgd bij de buren (nr. 8)
Via: system

Je pakket is vandaag om 16.58 uur afgegeven bij A. van Leusden. Opmerking van de bezorger: "aardige man, zoekt ladder".

@ tx-garen 613 22:04 other any-day
From: Garenhuys <klantenservice@garenhuys.example>
To: webshop
Subject: Bedankt voor je bestelling #77120
Via: system

Je bestelde: 6 bollen merinowol (mosgroen), 1 rondbreinaald 4 mm. Totaal € 47,70. Succes met de trui, en tel je steken in stilte.

@ tx-kaas-order 83 11:00 other any-day
From: Kaasmakerij Het Blauwe Wiel <winkel@blauwewiel.example>
To: webshop
Subject: Reservering brandnetelkaas
Via: system

Gereserveerd op naam van Van der Meijsloot: 1 kilo brandnetel, 500 gram oud. Ophalen tot zaterdag 17.00 uur, daarna eten wij hem zelf op.

@ tx-camping-bevestiging 262 12:30 other any-day
From: Camping De Zwarte Vlier <reserveren@zwartevlier.example>
To: noelle
Subject: Reserveringsbevestiging trekkershut 2
Via: system

Aankomst vanaf 15.00 uur, vertrek voor 11.00 uur. Aanbetaling € 95 ontvangen. De sleutel hangt onder de pot die er het minst verdacht uitziet.

@ tx-dokter 504 08:05 other
From: Huisartsenpraktijk De Linde <noreply@hap-delinde.example>
To: zorg
Subject: Herinnering: afspraak {dag+1} om 8.40 uur
Via: system

U hebt een afspraak bij dokter Amarasinghe. Bent u verhinderd, zegt u dan af via het portaal. Deze mail bevat met opzet geen medische gegevens.
`;
