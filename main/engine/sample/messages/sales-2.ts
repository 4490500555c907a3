/** Sales outreach, second half: tools, trainings, household offers, and one with a body that must never be shown as HTML. */
export const sales2 = `
@ sales-hostile 321 06:06 cold-marketing any-day
From: Flitsdeals Zakelijk <deals@flitsdeals-zakelijk.example>
To: freelance
Subject: Kantoorstoelen tot 80% - alleen vandaag
Via: hostile img.flitsdeals-zakelijk.example

UITVERKOOP! Ergonomische kantoorstoelen van een failliet callcenter, in alle kleuren als u van grijs houdt. Van € 499 voor € 89. Vul direct uw gegevens in op het formulier in deze mail en wij reserveren er zes voor u.

Flitsdeals Zakelijk, zolang de voorraad strekt

@ ergo-1 296 09:35 cold-marketing
From: Thijmen Oldeboom <thijmen@zitgoed-advies.example>
To: freelance
Subject: Hoe zit je erbij, Noëlle?
Via: sequence open.zitgoed-advies.example

Hoi Noëlle,

Thuiswerkers zitten gemiddeld 9,4 uur per dag op een eetkamerstoel. Ik ben werkplekadviseur en kom gratis bij je meten: stoel, scherm, licht. Geen verkooppraatje, hooguit een stoelenpraatje.

Ik ben {dag+6} toch in Berkelhoven. Zal ik om tien uur aanbellen?

Thijmen Oldeboom

@ ergo-2 291 09:35 cold-marketing
From: Thijmen Oldeboom <thijmen@zitgoed-advies.example>
To: freelance
Subject: Re: Hoe zit je erbij, Noëlle?
Answers: ergo-1
Via: sequence open.zitgoed-advies.example

Ik heb nog geen reactie, dus ik ga er maar van uit dat je even was opgestaan. Goed bezig! De gratis meting kan ook via de camera van je laptop. Tien minuten, daarna weet je waar die nek vandaan komt.

Thijmen

@ vector-1 273 14:31 cold-marketing
From: Leonard Bexley <leonard@joinvectorium.example>
To: work
Subject: Noëlle - quick one about your lineage
Via: sequence click.joinvectorium.example

Hi Noëlle,

No idea if you're the right person, so apologies in advance. We generate column-level lineage automatically from query logs. Regulators like it, auditors love it, architects get their evenings back.

Worth exploring? If not, who should I be bothering instead?

Leonard Bexley
SDR, Vectorium

@ vector-2 269 14:31 cold-marketing
From: Leonard Bexley <leonard@joinvectorium.example>
To: work
Subject: Re: Noëlle - quick one about your lineage
Answers: vector-1
Via: sequence click.joinvectorium.example

Sending over the one-pager in case it helps the internal conversation: https://click.joinvectorium.example/one-pager. We also have a Dutch reference customer who is happy to talk, as long as we pay for the lunch.

Leonard

@ vector-3 263 14:31 cold-marketing
From: Leonard Bexley <leonard@joinvectorium.example>
To: work
Subject: Re: Noëlle - quick one about your lineage
Answers: vector-2
Via: sequence click.joinvectorium.example

Noëlle, my manager asks me to close out this quarter's accounts. Could I mark Stroomhaven as "interested" (green), "later" (amber) or "Leonard, please stop" (red)? One word will do.

@ accountancy-event 240 12:00 cold-marketing
From: Evelien Stokvis <evelien@ondernemersontbijt.example>
To: freelance
Subject: Uitnodiging ondernemersontbijt Berkelhoven

Beste Noëlle,

Graag nodig ik je uit voor ons maandelijkse ondernemersontbijt. Tussen 7.00 en 8.30 uur ontmoet je dertig lokale ondernemers, houd je een praatje van één minuut en eet je een zachtgekookt ei. De eerste keer is gratis, daarna is het lidmaatschap € 890 per jaar plus eieren.

Er is nog plek in de categorie "ICT".

Evelien Stokvis, voorzitter chapter Berkelhoven

@ zonnepaneel-1 217 18:20 cold-marketing any-day
From: Zon op Uw Dak <actie@zonopuwdak.example>
To: energie
Subject: Uw dak aan de Voorbeeldkade is geselecteerd
Via: newsletter zonopuwdak.example

Beste bewoner,

Uit luchtfoto's blijkt dat uw dak aan de Voorbeeldkade 12 uitstekend geschikt is voor veertien panelen en een thuisaccu. Wij hebben {maand+30} nog een montageploeg beschikbaar in uw straat.

Vraag nu uw persoonlijke dakrapport aan: https://zonopuwdak.example/dakrapport. De eerste twintig bewoners krijgen een gratis vogelwering.

@ dpo-1 190 09:17 cold-marketing
From: Privacy Compleet <verkoop@privacycompleet.example>
To: work
Subject: Bent u al klaar voor de nieuwe privacyregels?

Geachte functionaris,

Onlangs stuurden wij u een brief waarop wij nog geen antwoord ontvingen. Privacy Compleet neemt al uw AVG-verplichtingen over voor een vast bedrag per medewerker. Wij vonden uw gegevens op internet en hebben deze opgenomen in ons bestand, zodat wij u optimaal kunnen adviseren.

Een adviseur belt u een dezer dagen.

Met vriendelijke groet,
Privacy Compleet

@ mesh-1 173 15:50 cold-marketing
From: Saoirse Kettle <saoirse@hello-tidewater.example>
To: work
Subject: Saw your talk, built you something
Via: sequence e.hello-tidewater.example

Hey Noëlle,

I watched the recording of your talk on late-arriving facts and used your example to build a demo in our tool. Meter readings that arrive three weeks late, corrected twice, reported right. It took me 40 minutes.

May I show you? I'll bring the slides you wished you'd had.

Saoirse Kettle
Solutions, Tidewater

@ mesh-2 167 15:50 cold-marketing
From: Saoirse Kettle <saoirse@hello-tidewater.example>
To: work
Subject: Re: Saw your talk, built you something
Answers: mesh-1
Via: sequence e.hello-tidewater.example

Hi again! Recorded the demo instead, so you can watch it whenever you like: https://e.hello-tidewater.example/for-noelle. It has your name on the title slide. Spelled correctly, I checked.

Saoirse

@ wagenpark-1 157 10:55 cold-marketing
From: Ton Baars Mobiliteit <ton@baarsmobiliteit.example>
To: freelance
Subject: Bestelbus nodig?

Geachte relatie,

Momenteel hebben wij enkele zeer scherp geprijsde jonge gebruikte bestelwagens op voorraad, o.a. een witte, een andere witte en een zilvergrijze. Inruil altijd mogelijk. Ook voor uw winterbanden.

Komt u gerust vrijblijvend langs, de koffie staat klaar.

Ton Baars

@ verzuim-1 131 13:15 cold-marketing
From: Marlies van Vitaalwijzer <marlies@vitaalwijzer.example>
To: work
Subject: Hoe vitaal is team Data, Noëlle?
Via: sequence link.vitaalwijzer.example

Hoi Noëlle,

Als informele leider zie jij als eerste wanneer collega's vastlopen. Onze vitaliteitsscan meet in zes minuten stress, slaap en beweging en geeft elk team een kleur. Bij een vergelijkbare organisatie daalde het verzuim met 2,1 procentpunt.

Zal ik de scan voor twintig mensen openzetten? De eerste ronde is kosteloos.

Marlies

@ verzuim-2 126 13:15 cold-marketing
From: Marlies van Vitaalwijzer <marlies@vitaalwijzer.example>
To: work
Subject: Re: Hoe vitaal is team Data, Noëlle?
Answers: verzuim-1
Via: sequence link.vitaalwijzer.example

Ik snap dat vitaliteit niet altijd bovenaan de agenda staat (dat is juist het probleem!). De link voor jullie team staat klaar tot {dag+5}: https://link.vitaalwijzer.example/stroomhaven

Marlies

@ glasvezel-1 104 17:05 cold-marketing any-day
From: Glashelder Zakelijk <aanbod@glashelderzakelijk.example>
To: noelle
Subject: U belt en internet nu te duur
Via: newsletter glashelderzakelijk.example

Beste N. van der Meijsloot,

Wij hebben berekend dat u jaarlijks € 312 bespaart door over te stappen op Glashelder Zakelijk. Inclusief vast nummer dat u nooit zult gebruiken. Bevestig uw overstap met één klik op https://glashelderzakelijk.example/overstap en wij zeggen uw oude contract op.

@ bibliotheek-1 61 10:38 cold-marketing
From: Ewout Rijnders <ewout@modelmeester.example>
To: work
Subject: Modelleertool met een menselijk gezicht

Beste Noëlle,

Ik ontwikkel in mijn eentje een tool om gegevensmodellen te tekenen die ook door de directie worden begrepen. Nee, geen magie: grote letters en weinig lijnen. Ik zoek vijf organisaties die hem voor € 900 per jaar willen gebruiken.

Zou ik je een demonstratie mogen geven? Ik kan ook 's avonds, mijn vrouw zit op koor.

Ewout Rijnders
Modelmeester

@ bibliotheek-2 50 10:40 cold-marketing
From: Ewout Rijnders <ewout@modelmeester.example>
To: work
Subject: Re: Modelleertool met een menselijk gezicht
Answers: bibliotheek-1

Beste Noëlle,

Mijn mail is misschien in de drukte ondergesneeuwd. Inmiddels heb ik drie van de vijf organisaties gevonden en kan de tool nu ook kleuren. Mocht het niets voor jullie zijn, dan hoor ik dat ook graag, dan stop ik met hopen.

Ewout

@ griffon-4 26 16:11 cold-marketing
From: Carlos Everdene <carlos.everdene@getgriffon.example>
To: work
Subject: Taking over from Dana
Via: sequence app.getgriffon.example

Hi Noëlle,

Dana has moved on to new adventures and left me her accounts, with a note next to your name that says "persistent silence". I like a challenge. Since we last wrote, Griffon has added anomaly alerts for smart-meter data specifically.

Twenty minutes on {day+8}?

Carlos Everdene
Griffon Data

@ nieuwbouw-1 8 08:48 cold-marketing
From: Sanne van Flexvloer <sanne@flexvloer-werkplekken.example>
To: freelance
Subject: Werkplek in de oude kaasloods, 400 meter bij je vandaan
Via: sequence hey.flexvloer-werkplekken.example

Hoi Noëlle,

Volgende maand openen we in de oude kaasloods 26 werkplekken voor zelfstandigen. Je ruikt er bijna niets meer van. Vroege vogels huren voor € 145 per maand, inclusief koffie, kluisje en een buurman die ook zzp'er is.

Kom je kijken? Plan een rondleiding: https://hey.flexvloer-werkplekken.example/rondleiding

Sanne
`;
