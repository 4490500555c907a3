/** Sales outreach, first half: the data seller with the leaked alias, and sequences with follow-ups. */
export const sales1 = `
@ leadlantaarn-1 140 07:45 cold-marketing
From: Ricardo Leeuwerik <ricardo@leadlantaarn.example>
To: fietswinkel
Subject: 2.300 beslissers in de regio Berkelhoven
Via: sequence trk.leadlantaarn.example

Beste ondernemer,

Wist u dat wij van 2.300 beslissers in uw regio het directe mailadres hebben? LeadLantaarn levert AVG-proof adressenbestanden vanaf € 0,09 per contact, geselecteerd op branche, omzet en koopgedrag.

Proefbestand van 50 adressen aanvragen: https://trk.leadlantaarn.example/proef

Ricardo Leeuwerik
LeadLantaarn B.V.

@ leadlantaarn-2 118 07:45 cold-marketing
From: Ricardo Leeuwerik <ricardo@leadlantaarn.example>
To: fietswinkel
Subject: Re: 2.300 beslissers in de regio Berkelhoven
Answers: leadlantaarn-1
Via: sequence trk.leadlantaarn.example

Beste ondernemer,

Heeft u mijn mail nog kunnen lezen? Een concullega van u bestelde vorige week 500 adressen en had er maandag al twaalf afspraken uit. Zonde om daar niet bij te zijn.

Ricardo

@ leadlantaarn-3 52 07:46 cold-marketing
From: Ricardo Leeuwerik <ricardo@leadlantaarn.example>
To: fietswinkel
Subject: Fietsliefhebbers in uw omgeving (nieuw segment)
Via: sequence trk.leadlantaarn.example

Beste fietsliefhebber,

Nieuw in ons assortiment: het segment Actieve Fietser. 41.000 consumenten die het afgelopen jaar een fiets of accessoire kochten, inclusief mailadres, woonplaats en framemaat. Ideaal voor uw actie.

Wilt u weten in welke segmenten u zelf voorkomt? Dat kan met ons Premium-abonnement.

Ricardo Leeuwerik
LeadLantaarn B.V. | Voorbeeldpassage 9, 0000 LL Sluiswerd

@ pijplijn-1 702 08:30 cold-marketing
From: Nathalie Vroom <nathalie@trypijplijn.example>
To: freelance
Subject: meer klanten voor Meijsloot Data
Via: sequence t.trypijplijn.example

Hoi Noëlle,

Ik kwam op je site terecht en zag dat je freelancet. Knap! Alleen miste ik één ding: een voorspelbare stroom aanvragen.

Wij zetten in 14 dagen een geautomatiseerde pijplijn voor je neer die elke week 3 tot 5 gesprekken oplevert. Betalen doe je pas na het tiende gesprek. Interesse in een korte call?

Nathalie Vroom
Pijplijn Growth

@ pijplijn-2 698 08:30 cold-marketing
From: Nathalie Vroom <nathalie@trypijplijn.example>
To: freelance
Subject: Re: meer klanten voor Meijsloot Data
Answers: pijplijn-1
Via: sequence t.trypijplijn.example

Hoi Noëlle, heb je hier al over na kunnen denken? Ik heb gisteren nog een tekstschrijver uit Zeist aan vier opdrachten geholpen. Zij twijfelde ook eerst.

@ pijplijn-3 692 08:30 cold-marketing
From: Nathalie Vroom <nathalie@trypijplijn.example>
To: freelance
Subject: Re: meer klanten voor Meijsloot Data
Answers: pijplijn-2
Via: sequence t.trypijplijn.example

Ik wil niet pushen! Maar ik heb nog één plek in de groep van {maand+20}. Zal ik die vrijhouden tot morgen 12.00 uur?

@ pijplijn-4 684 08:30 cold-marketing
From: Nathalie Vroom <nathalie@trypijplijn.example>
To: freelance
Subject: Zal ik je dossier sluiten?
Answers: pijplijn-3
Via: sequence t.trypijplijn.example

Noëlle, ik hoor niets meer, dus ik ga ervan uit dat Meijsloot Data op dit moment genoeg klanten heeft. Dan sluit ik je dossier. Mocht dat een vergissing zijn, antwoord dan met "STOP DE STOP".

@ cloudkade-1 639 09:00 cold-marketing
From: Gerlof Tuininga <gerlof@cloudkade.example>
To: work
Subject: Jullie cloudrekening
Via: html go.cloudkade.example

Dag Noëlle,

Netbeheerders betalen gemiddeld 34% te veel voor hun cloudopslag. Dat weten we omdat we er al drie hebben doorgelicht. Wij lichten jullie rekening gratis door en vragen een kwart van wat we besparen.

Kan ik {dag+9} om 11.00 uur een halfuur met jou en je inkoper inplannen?

Gerlof Tuininga
Cloudkade B.V. | 000-0005523

@ cloudkade-2 632 09:00 cold-marketing
From: Gerlof Tuininga <gerlof@cloudkade.example>
To: work
Subject: RE: Jullie cloudrekening
Answers: cloudkade-1
Via: html go.cloudkade.example

Noëlle, zie onder. Wie gaat er bij Stroomhaven over de cloudkosten als jij het niet bent? Dan stuur ik het daarheen.

@ griffon-1 566 16:05 cold-marketing
From: Dana Whitlock <dana.whitlock@getgriffon.example>
To: work
Subject: data quality at Stroomhaven
Via: sequence app.getgriffon.example

Hi Noëlle,

Noticed that Stroomhaven is hiring three data stewards. Usually that means somebody got tired of finding broken data in production.

Griffon watches your pipelines and tells you before your users do. We helped a Danish utility cut incidents by 71% in a quarter. Open to a 15-minute walkthrough next week?

Dana Whitlock
Griffon Data

@ griffon-2 561 16:05 cold-marketing
From: Dana Whitlock <dana.whitlock@getgriffon.example>
To: work
Subject: Re: data quality at Stroomhaven
Answers: griffon-1
Via: sequence app.getgriffon.example

Hi Noëlle, circling back with a short customer story: https://app.getgriffon.example/danish-utility (two minutes, no form). Curious whether the numbers would look similar on your side.

Dana

@ griffon-3 555 16:05 cold-marketing
From: Dana Whitlock <dana.whitlock@getgriffon.example>
To: work
Subject: should I stay or should I go?
Answers: griffon-2
Via: sequence app.getgriffon.example

Third time's the charm, or the last straw. If data quality isn't on your list this half-year, tell me and I'll put you on hold until the next one. If somebody else owns it, I'd be grateful for a name.

Dana

@ kantoorplant-1 523 11:20 cold-marketing
From: Kantoorgroen Oost <info@kantoorgroen-oost.example>
To: freelance
Subject: Een groene werkplek voor Meijsloot Data

Geachte heer/mevrouw,

Planten verhogen de productiviteit met 15%. Kantoorgroen Oost verhuurt onderhoudsvrij kantoorgroen, van vingerplant tot vijgenboom, inclusief tweewekelijkse verzorging door onze groenspecialist.

Voor kleine bedrijven zoals het uwe hebben wij het pakket "Eén plant": € 19 per maand, minimale looptijd 24 maanden. Vraag vrijblijvend een plantenscan aan.

Kantoorgroen Oost V.O.F.

@ boekhoud-1 476 08:05 cold-marketing
From: Robbert Zijlmans <robbert@cijfervast.example>
To: freelance
Subject: Uw btw-aangifte, mevrouw Meijsloot
Via: html mailing.cijfervast.example

Beste mevrouw Meijsloot,

Als startende ondernemer heeft u wel wat anders te doen dan bonnetjes plakken. Cijfervast verzorgt uw complete boekhouding vanaf € 59 per maand, en de eerste aangifte krijgt u van ons cadeau.

Uw gegevens troffen wij aan in een openbaar register. Afmelden kan onderaan deze e-mail, maar dat zou jammer zijn.

Robbert Zijlmans, Cijfervast Administratie

@ boekhoud-2 468 08:05 cold-marketing
From: Robbert Zijlmans <robbert@cijfervast.example>
To: freelance
Subject: Mevrouw Meijsloot, de aangifte moet {dag+12} binnen zijn
Via: html mailing.cijfervast.example

Beste mevrouw Meijsloot,

Nog even en de termijn voor uw omzetbelasting verloopt. Wij hebben uw dossier alvast voorbereid. U hoeft alleen nog te tekenen, dan nemen wij contact op over de rest.

Robbert Zijlmans

@ seo-1 431 03:12 cold-marketing any-day
From: Anjali <anjali.seo@rankrocket.example>
To: freelance
Subject: Your website is not ranking on first position

Hello meijsloot owner,

I was going through your website and found that it is having many errors which is why it is not ranking on top of search result. We are a digital agency with 150+ SEO experts and we can bring you on page 1 with guarantee.

May I send you a quote and full website audit report (free of cost)? Kindly share your phone number.

Regards,
Anjali
Business Development

@ training-1 395 10:00 cold-marketing
From: Academie voor Gegevensrecht <inschrijving@gegevensacademie.example>
To: work
Subject: Laatste plaatsen: tweedaagse "De AVG voor architecten"
Via: newsletter gegevensacademie.example

Geachte mevrouw Van der Meijsloot,

Op {dag+21} en de dag erna vindt in een landgoed nabij Doorn onze tweedaagse plaats. U leert ongevraagde verwerkingen te herkennen en te voorkomen. De kosten bedragen € 1.495, inclusief lunch, syllabus en certificaat.

Uw gegevens ontvingen wij via een deelnemerslijst van een partner. Schrijft u zich deze week in, dan is uw collega gratis welkom.

Bureau inschrijvingen, Academie voor Gegevensrecht

@ lunch-1 364 11:40 cold-marketing
From: Daphne van Lunchhelden <daphne@lunchhelden.example>
To: work
Subject: Wat eten jullie morgen?

Hoi Noëlle!

Ik val binnen met de belangrijkste vraag van de dag. Lunchhelden bezorgt elke ochtend verse broodjes, soep en fruit bij kantoren in Berkelhoven en omstreken. Jullie pand ligt precies op de route van ons busje.

Mag ik {dag+5} gratis een proefplank komen brengen voor jouw afdeling? Zeg even met hoeveel jullie zijn en of er vegetariërs bij zitten.

Smakelijke groet,
Daphne
`;
