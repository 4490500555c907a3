/** Three agencies with a story: Vonkhoek (a colleague writes on), Datakrachten (honours), Codewering (automatic receipt). */
export const agencies1 = `
@ vonkhoek-1 690 09:12 cold-recruiter
From: Mees Tigchelaar <mees@vonkhoek.example>
To: linkedin
Subject: Jouw profiel sprong eruit, Noëlle

Hoi Noëlle,

Mees hier, van Vonkhoek IT Recruitment. Voor een opdrachtgever in de energiehoek (400 man, geen stropdassen) zoek ik een data-architect die hun datawarehouse uit de jaren negentig trekt. Toen ik jouw profiel las dacht ik: dit is 'm.

Wat staat ertegenover:
- 36 uur, waarvan drie dagen thuis
- tot € 6.900 bruto
- een elektrische auto of een fiets van de zaak, mag ook allebei

Kun je donderdag tien minuten bellen? Ik beloof dat ik op de tijd let.

Groet,
Mees Tigchelaar
Senior IT Recruiter | Vonkhoek IT Recruitment B.V. | 000-0007711

@ vonkhoek-2 683 08:40 cold-recruiter
From: Mees Tigchelaar <mees@vonkhoek.example>
To: linkedin
Subject: RE: Jouw profiel sprong eruit, Noëlle
Answers: vonkhoek-1

Hoi Noëlle, je zult het wel druk hebben! Ik schuif mijn vorige bericht nog even naar boven. De klant wil deze week drie kandidaten zien en ik heb er twee. Ben jij nummer drie?

Mees

@ vonkhoek-3 604 10:05 cold-recruiter
From: Demi Raaphorst <demi@vonkhoek.example>
To: linkedin
Subject: Even voorstellen: jouw nieuwe vaste aanspreekpunt

Dag Noëlle,

Sinds deze maand neem ik bij Vonkhoek de regio Oost over van collega Ferry. In ons systeem sta je als "warme kandidaat", dus ik dacht: ik stel me gewoon even voor!

Ik heb op dit moment elf vacatures in data en analytics openstaan en ik weet zeker dat er eentje bij zit waar jij blij van wordt. Stuur je me je laatste cv? Dan zorg ik voor de rest.

Vrolijke groet,
Demi Raaphorst
Talent Partner Oost, Vonkhoek IT Recruitment B.V.

@ vonkhoek-4 478 14:22 cold-recruiter
From: Mees Tigchelaar <mees@vonkhoek.example>
To: linkedin
Subject: Lead data-architect bij een verzekeraar (Apeldoorn-ish)

Hee Noëlle,

Verzekeraar. Ik weet het, ik hoor je geeuwen. Maar: greenfield platform, een team van zeven dat écht mag bouwen, en een CTO die zelf nog code schrijft. Salaris loopt door tot 95k, dertiende maand, 30 vrije dagen.

Zin om hier vrijblijvend over te sparren? Een "nee" mag ook hoor, dan weet ik dat.

Mees | Vonkhoek

@ vonkhoek-5 331 11:48 cold-recruiter
From: Demi Raaphorst <demi@vonkhoek.example>
To: linkedin
Subject: Wat verdien jij eigenlijk?
Via: html track.vonkhoek.example

Hoi Noëlle,

Uit ons salarisonderzoek onder 1.140 data-professionals blijkt dat 4 op de 10 architecten onder de markt zit. Grote kans dat jij daarbij hoort!

Ik reken graag met je uit wat je bij een van onze opdrachtgevers zou kunnen verdienen. Kost je een kwartier, levert gemiddeld € 740 per maand op. Plan hier zelf een moment: https://track.vonkhoek.example/c/agenda-demi

Groetjes,
Demi

@ vonkhoek-6 101 09:31 cold-recruiter
From: Mees Tigchelaar <mees@vonkhoek.example>
To: linkedin
Subject: Noëlle, deze is nog niet gepubliceerd

Hoi Noëlle,

Volgende week zetten we de vacature online, maar jij krijgt hem eerst: Principal Data Architect bij een opdrachtgever in de agritech. Drones boven aardappelvelden, tien terabyte per vlucht, en nog helemaal niets gemodelleerd. Salaris tot € 8.200 en een klein belang in het bedrijf.

Ik heb je profiel alvast anoniem voorgesteld en ze waren meteen enthousiast. Wanneer kan ik je bellen? Ik heb nog een nummer van je in het systeem staan maar ik krijg steeds een onbekende mevrouw in Goes.

Groet,
Mees Tigchelaar
Vonkhoek IT Recruitment B.V. | Voorbeeldplein 4, 0000 BV Vonkhoek | 000-0007711

@ vonkhoek-7 41 10:17 cold-recruiter
From: Demi Raaphorst <demi@vonkhoek.example>
To: linkedin
Subject: Nieuw jaar, nieuwe kansen? Kan ook nu al

Hoi Noëlle!

Lang niet gesproken. Ik was mijn kandidatenlijstje aan het doorlopen en kwam jouw profiel weer tegen. Inmiddels hebben we een paar hele gave vacatures voor een data-architect, onder andere bij een ziekenhuisgroep en bij een opdrachtgever in de logistiek met een eigen haven. Sta je open voor een nieuwe uitdaging?

Zal ik je eens bellen om te kijken waar je staat? Woensdag of vrijdag komt mij goed uit.

Liefs uit het oosten,
Demi Raaphorst
Vonkhoek IT Recruitment B.V.

@ datakrachten-1 520 08:55 cold-recruiter
From: Fleur Zwanikken <f.zwanikken@datakrachten.example>
To: linkedin
Subject: Kennismaken met Datakrachten

Beste Noëlle,

Datakrachten bemiddelt uitsluitend mensen die met data werken. Geen projectmanagers, geen scrummasters: alleen data. Uw loopbaan bij netbeheerders en uw artikel over historische tijdreeksen zijn ons opgevallen.

Voor een drietal opdrachtgevers in het publieke domein zoeken wij een architect met kennis van referentiemodellen. Wij zouden u graag vrijblijvend ontvangen op ons kantoor, de koffie is goed.

Wilt u geen berichten meer van ons ontvangen, dan kunt u dat laten weten via privacy@datakrachten.example.

Met vriendelijke groet,
Fleur Zwanikken
Datakrachten B.V.

@ datakrachten-2 388 09:10 cold-recruiter
From: Bas Ooijevaar <b.ooijevaar@datakrachten.example>
To: linkedin
Subject: Data-architect referentiearchitectuur, 32-36 uur

Beste Noëlle,

Mijn collega Fleur schreef u vorig jaar. Inmiddels is bij een uitvoeringsorganisatie de functie van data-architect opnieuw vrijgekomen: schaal 12, standplaats in overleg, en een team dat zijn afspraken nakomt. De vacaturetekst kan ik u toesturen zodra u aangeeft dat u geïnteresseerd bent.

Met vriendelijke groet,
Bas Ooijevaar
Consultant, Datakrachten B.V.

Wilt u geen berichten meer van ons ontvangen, dan kunt u dat laten weten via privacy@datakrachten.example.

@ datakrachten-3 214 09:04 cold-recruiter
From: Bas Ooijevaar <b.ooijevaar@datakrachten.example>
To: linkedin
Subject: Derde en laatste poging van mijn kant

Beste Noëlle,

Ik houd het kort. Een waterketenbedrijf zoekt iemand die de gegevens van zuivering, riool en drinkwater voor het eerst in één model krijgt. Onze opdrachtgever heeft acht kandidaten afgewezen, en bij alle acht dacht ik aan u.

Mag ik u hierover bellen? Als ik niets hoor, ga ik ervan uit dat het niet uitkomt, en dan probeer ik het in het voorjaar nog eens.

Met vriendelijke groet,
Bas Ooijevaar
Datakrachten B.V. | Voorbeeldlaan 81, 0000 DK Sluiswerd

@ codewering-1 266 16:44 cold-recruiter
From: Jip van Codewering <jip@codewering.example>
To: linkedin
Subject: 👀 Noëlle + data = ❤️ ?

Heyyy Noëlle!

Codewering is het recruitmentplatform voor devs & data-toppers 🚀 Wij doen niet aan saaie vacatures, wij doen aan matches. Jij vult in 4 min onze vibe-check in, wij laten 60 werkgevers op jou solliciteren. Hoe chill is dat?!

👉 https://codewering.example/vibecheck

High five,
Jip 🙌
Chief Happiness & Sourcing

@ codewering-2 259 16:45 cold-recruiter
From: Jip van Codewering <jip@codewering.example>
To: linkedin
Subject: 🥺 geen vibe-check?

Heyyy {{voornaam}}!

We zagen dat je de vibe-check nog niet hebt ingevuld. Zonde, want er staan nu al 14 werkgevers klaar die jouw profiel supervet vinden. Het duurt echt maar 4 minuten (wij hebben het geklokt ⏱️).

👉 https://codewering.example/vibecheck

Jip 🙌

@ codewering-3 12 15:58 cold-recruiter
From: Jip van Codewering <jip@codewering.example>
To: linkedin
Subject: 🔥 60 werkgevers, 1 Noëlle
Via: html klik.codewering.example

Heyyy Noëlle!

Update uit het matchkanon: een fintech uit Rotterdam, een game-studio en een club die iets met satellieten doet hebben alle drie een vacature voor een data-architect en hebben jouw kaart naar rechts geveegd 🔥 Jij bent hun perfecte kandidaat! Je hoeft alleen nog maar terug te vegen. Dan plannen wij de sollicitatiegesprekken, jij trekt een schone trui aan.

👉 https://klik.codewering.example/match/9917

Boks,
Jip 🙌 & het hele Codewering-team

@ hoogspoor-1 645 11:30 cold-recruiter
From: Cornelis Vlasblom <c.vlasblom@hoogspoor.example>
To: "Noella van de Meisloot" <linkedin@meijsloot.example>
Subject: Functie senior data architect - ter attentie van mw. Meisloot

Geachte mevrouw Van de Meisloot,

Namens Hoogspoor Talent Solutions benader ik u voor de functie van senior data architect bij een gerenommeerde opdrachtgever in de spoorsector. U beschikt over de ervaring die onze opdrachtgever zoekt.

Graag verneem ik uw beschikbaarheid voor een oriënterend gesprek, alsmede uw huidige en gewenste salaris.

Hoogachtend,
C. Vlasblom
Senior Consultant

@ hoogspoor-2 502 11:30 cold-recruiter
From: Cornelis Vlasblom <c.vlasblom@hoogspoor.example>
To: "Noel van der Meysloot" <linkedin@meijsloot.example>
Subject: Functie data engineer - ter attentie van dhr. Meysloot

Geachte heer Van der Meysloot, beste Noel,

In vervolg op mijn eerdere bericht attendeer ik u op een functie als data engineer (m/v) te Hengelo. Gezien uw profiel als ervaren man van de praktijk ben ik ervan overtuigd dat u hier uitstekend op uw plaats zult zijn.

Ik zie uw reactie met belangstelling tegemoet.

Hoogachtend,
C. Vlasblom
Hoogspoor Talent Solutions B.V.

@ hoogspoor-3 347 11:30 cold-recruiter
From: Cornelis Vlasblom <c.vlasblom@hoogspoor.example>
To: "Noëlla v.d. Meijsloot-Noëlle" <linkedin@meijsloot.example>
Subject: Herinnering: functie data architect - mw. Noëlla

Geachte mevrouw Noëlla,

Tot op heden mocht ik geen reactie van u ontvangen op mijn twee eerdere berichten. Wellicht heeft een en ander u niet bereikt. De functie bij onze opdrachtgever in de spoorsector is inmiddels opnieuw opengesteld en ik zou het betreuren wanneer u deze kans zou laten passeren.

Hoogachtend,
C. Vlasblom

@ hoogspoor-4 166 11:30 cold-recruiter
From: Cornelis Vlasblom <c.vlasblom@hoogspoor.example>
To: "Nöelle Mijnsloot" <linkedin@meijsloot.example>
Subject: Uw loopbaan, mevrouw Mijnsloot

Geachte mevrouw Mijnsloot,

Mijn administratie geeft aan dat wij reeds anderhalf jaar contact onderhouden. Dat schept een band. Derhalve bied ik u als eerste de functie Hoofd Informatiehuishouding aan bij een opdrachtgever die ik om begrijpelijke redenen niet kan noemen, gevestigd in een stad die ik evenmin kan noemen.

Mag ik op korte termijn uw curriculum vitae tegemoetzien?

Hoogachtend,
C. Vlasblom
Hoogspoor Talent Solutions B.V.

@ hoogspoor-5 30 11:30 cold-recruiter
From: Cornelis Vlasblom <c.vlasblom@hoogspoor.example>
To: "Noëlle Meijersloot" <linkedin@meijsloot.example>
Subject: Ter attentie van mevrouw Meijersloot: functie enterprise architect

Geachte mevrouw Meijersloot,

Het doet mij genoegen u te kunnen berichten dat onze opdrachtgever in de spoorsector de eisen voor de functie heeft verlaagd, waardoor u thans ruimschoots voldoet. Het betreft een aanstelling voor onbepaalde tijd, standplaats nader te bepalen.

Uw reactie zie ik gaarne voor het einde van de maand tegemoet.

Hoogachtend,
C. Vlasblom
Senior Consultant, Hoogspoor Talent Solutions B.V.
`;
