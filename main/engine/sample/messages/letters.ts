/** Her letters, her short refusals, and what came back. Subjects stay ASCII so that the reference can be filled in. */
export const letters = `
@ letter-datakrachten 212 20:14 Sent
From: linkedin
To: Datakrachten B.V. <privacy@datakrachten.example>
Subject: Bezwaar, artikel 21 AVG - {{reference}}
Via: letter

Geachte heer, mevrouw,

Op {datum@datakrachten-3} ontving ik op linkedin@meijsloot.example een wervingsbericht van de heer B. Ooijevaar, met als onderwerp "Derde en laatste poging van mijn kant".

Ik maak bezwaar (verzet) als bedoeld in artikel 21 lid 2 AVG tegen de verwerking van mijn persoonsgegevens voor direct marketing en werving, met inbegrip van profilering. Voor zover u dit niet als direct marketing ziet, geldt mijn bezwaar op grond van artikel 21 lid 1: ik zoek geen ander werk. Eventuele toestemming trek ik in.

Wilt u mij binnen een maand bevestigen dat u stopt, en laten weten waar u mijn gegevens vandaan hebt?

Kenmerk: {{reference}}

Met vriendelijke groet,
Noëlle van der Meijsloot
Berkelhoven

@ answer-datakrachten 203 14:08 other
From: Fleur Zwanikken <privacy@datakrachten.example>
To: linkedin
Subject: Re: Bezwaar, artikel 21 AVG - {{reference}}
Answers: letter-datakrachten
Via: letter

Beste mevrouw Van der Meijsloot,

U hebt gelijk en het spijt ons. Wij hebben uw gegevens vandaag uit ons bestand verwijderd en uw adres op een blokkadelijst gezet, zodat het niet opnieuw gebeurt. Uw gegevens kwamen van uw openbare LinkedIn-profiel; op {datum@521} heeft collega Ooijevaar ze overgenomen. Met opdrachtgevers zijn ze niet gedeeld.

Kenmerk: {{reference}}

Met excuses voor het "in het voorjaar nog eens",
Fleur Zwanikken
Datakrachten B.V.

@ letter-vonkhoek 98 21:03 Sent
From: linkedin
To: Vonkhoek IT Recruitment B.V. <privacy@vonkhoek.example>
Subject: Bezwaar, artikel 21 AVG - {{reference}}
Via: letter

Geachte heer, mevrouw,

De afgelopen twee jaar ontving ik van uw bureau zes wervingsberichten op linkedin@meijsloot.example, het laatste op {datum@vonkhoek-6} van Mees Tigchelaar.

Hierbij maak ik bezwaar (verzet), artikel 21 lid 2 AVG, tegen ieder gebruik van mijn gegevens voor werving en direct marketing, door wie dan ook binnen uw bureau. Subsidiair maak ik bezwaar op grond van artikel 21 lid 1. Wilt u de gegevens verwijderen, op een minimale aantekening na waarmee u dit bezwaar kunt naleven, en degenen inlichten aan wie u mijn profiel "alvast anoniem" hebt voorgesteld?

Ik ontvang graag binnen een maand uw bevestiging.

Kenmerk: {{reference}}

Met vriendelijke groet,
Noëlle van der Meijsloot

@ answer-vonkhoek 90 11:37 other
From: Privacy Vonkhoek <privacy@vonkhoek.example>
To: linkedin
Subject: RE: Bezwaar, artikel 21 AVG - {{reference}}
Answers: letter-vonkhoek
Via: letter

Dag Noëlle,

Jammer, maar begrijpelijk! Je bent uit ons systeem gehaald en Mees weet ervan. Je hoort niets meer van ons.

Kenmerk {{reference}}

Namens Vonkhoek,
Patty van de backoffice

@ letter-blauwdruk 29 19:48 Sent
From: freelance
To: Blauwdruk Interim B.V. <info@blauwdruk-interim.example>
Subject: Verzoek om inzage en bezwaar (art. 15 en 21 AVG) - {{reference}}
Via: letter

Geachte heer Oudewortel,

Op {datum@blauwdruk-5} schreef u mij op freelance@meijsloot.example dat u mij "met een samenvatting van mijn profiel en mijn tarief" hebt voorgedragen bij een waterschap. Ik heb u daar nooit om gevraagd en u nooit een tarief genoemd.

1. Ik verzoek om inzage (artikel 15 AVG): een kopie van alle gegevens die u over mij verwerkt, de doelen, de bewaartermijn, alle beschikbare informatie over de bron, en de namen van de ontvangers, waaronder dit waterschap.
2. Ik maak bezwaar (verzet), artikel 21 lid 2 AVG en subsidiair lid 1, tegen verder gebruik voor werving.

De inzage vraag ik om na te gaan wat u over mij hebt verspreid. Graag uw antwoord binnen een maand, op dit adres.

Kenmerk: {{reference}}

Met vriendelijke groet,
Noëlle van der Meijsloot

@ answer-blauwdruk 4 16:55 other
From: Priscilla Hofstijn <info@blauwdruk-interim.example>
To: freelance
Subject: Re: Verzoek om inzage en bezwaar (art. 15 en 21 AVG) - {{reference}}
Answers: letter-blauwdruk
Via: letter

Hi Noëlle,

Hierbij wat we van je hebben: naam, e-mailadres, functie "datamodelleur", regio "Oost", status "A-kandidaat". Sander mailt je niet meer.

De bron kunnen we niet meer terugvinden, dat is van voor mijn tijd. Aan welke opdrachtgevers we je hebben voorgesteld kunnen we helaas niet zeggen, dat is vertrouwelijk. Een bewaartermijn hebben we niet echt.

Ik ga ervan uit dat dit zo voldoende is!

Ref. {{reference}}

Priscilla

@ letter-leadlantaarn 46 20:30 Sent
From: fietswinkel
To: LeadLantaarn B.V. <privacy@leadlantaarn.example>
Subject: Verzoek om inzage en bezwaar (art. 15 en 21 AVG) - {{reference}}
Via: letter

Geachte heer, mevrouw,

U schreef mij drie keer op fietswinkel@meijsloot.example, het laatst op {datum@leadlantaarn-3}. Dat adres heb ik aan precies een winkel gegeven en verder aan niemand.

Ik verzoek om inzage (artikel 15 AVG), in het bijzonder in de bron van mijn gegevens, de datum waarop u ze kreeg, de segmenten waarin ik voorkom en de namen van de afnemers. Ook maak ik bezwaar (verzet) als bedoeld in artikel 21 lid 2 AVG tegen elk gebruik voor direct marketing en de verkoop daarvoor.

Een abonnement neem ik hiervoor niet: inzage is kosteloos. Ik zie uw antwoord binnen een maand tegemoet.

Kenmerk: {{reference}}

Met vriendelijke groet,
Noëlle van der Meijsloot

@ letter-kranenborgh 38 21:20 Sent
From: linkedin
To: Kranenborgh & Dochters <secretariaat@kranenborgh.example>
Subject: Verzoek om inzage (art. 15 AVG) - {{reference}}
Via: letter

Geachte heer Kranenborgh,

Uw brief van {datum@kranenborgh-2} vermeldt uit "uw dossier" bijzonderheden over mijn kinderen en mijn hypotheek. Ik schrok daarvan.

Ik verzoek u om inzage als bedoeld in artikel 15 AVG: een kopie van dit dossier, de doelen en de grondslag van de verwerking, de herkomst van elk gegeven, de ontvangers, en de bewaartermijn. Uw antwoord verwacht ik binnen een maand. Een kopie van mijn paspoort is niet nodig: u hebt mij immers op dit adres gevonden.

Kenmerk: {{reference}}

Hoogachtend,
Noëlle van der Meijsloot

@ answer-kranenborgh 14 10:00 other
From: Hermine ter Aar <secretariaat@kranenborgh.example>
To: linkedin
Subject: Re: Verzoek om inzage (art. 15 AVG) - {{reference}}
Answers: letter-kranenborgh
Via: letter

Zeer geachte mevrouw Van der Meijsloot,

De heer Kranenborgh bevestigt de goede ontvangst van uw verzoek. Gezien de omvang van ons archief, dat deels in handschrift is gesteld, en de complexiteit van de zoekslag verlengen wij op grond van artikel 12 lid 3 AVG de termijn voor beantwoording met twee maanden.

Wij vragen uw begrip.

Ons kenmerk: K/MEIJ, uw kenmerk: {{reference}}

Hoogachtend,
Hermine ter Aar

@ letter-codewering 9 19:05 Sent
From: linkedin
To: Codewering <hallo@codewering.example>
Subject: Bezwaar, artikel 21 AVG - {{reference}}
Via: letter

Dag Jip,

Je laatste mail (van {datum@codewering-3}, op linkedin@meijsloot.example) meldt dat drie werkgevers "mijn kaart" naar rechts hebben geveegd. Ik heb geen kaart en wil er geen.

Daarom maak ik bezwaar (verzet), artikel 21 lid 2 AVG en subsidiair lid 1, tegen het gebruik van mijn gegevens voor werving, matching en profilering. Wil je mijn gegevens verwijderen, die werkgevers daarover inlichten, en mij binnen een maand bevestigen dat het klaar is? En waar had je mijn gegevens vandaan?

Kenmerk: {{reference}}

Vriendelijke groet, zonder emoji,
Noëlle van der Meijsloot

@ receipt-codewering 9 19:06 other any-day
From: Codewering <hallo@codewering.example>
To: linkedin
Subject: Yes! We hebben je bericht [{{reference}}]
Answers: letter-codewering
Via: auto-reply

Superbedankt voor je mailtje! Een van onze vibe-managers pakt het zo snel mogelijk op. Dit is een automatisch antwoord, maar wel met liefde ingesteld.

@ refusal-northquill 395 18:02 Sent
From: linkedin
To: Tobias Fernsby <tobias.fernsby@northquill.example>
Subject: Re: Enterprise Data Architect | Remote (EU) | 700/day
Answers: northquill-2

Hi Tobias,

No thank you. I object to receiving any more recruitment messages from NorthQuill. Please take me off your list and do not contact me again. No bears were involved.

Noëlle van der Meijsloot

@ refusal-kribwerk 673 20:22 Sent
From: linkedin
To: Annelies Feenstra-Smid <a.feenstra@kribwerk.example>
Subject: Re: Kribwerk zoekt een data-architect (en jij stond op een podium)
Answers: inhouse-waterbouw

Dag Annelies, wat een vriendelijke mail. Ik blijf waar ik zit en wil liever geen wervingsberichten meer ontvangen. Groet aan het busje.

Noëlle

@ answer-kribwerk 668 09:11 other
From: Annelies Feenstra-Smid <a.feenstra@kribwerk.example>
To: linkedin
Subject: Re: Kribwerk zoekt een data-architect (en jij stond op een podium)
Answers: refusal-kribwerk

Dag Noëlle, helder en genoteerd! Ik heb je gegevens weggegooid, ook uit het busje. Succes met alles.

Annelies

@ shop-question 49 20:12 Sent
From: fietswinkel
To: Ketting & Kruk Fietsen <winkel@kettingenkruk.example>
Subject: Hebben jullie mijn adres doorgegeven?

Dag Henk,

Dit adres heb ik alleen bij jullie gebruikt, en nu krijg ik er reclame op van een adressenhandelaar en een brillenzaak. Weten jullie hoe dat kan? Ik ben niet boos, wel nieuwsgierig.

Groet, Noëlle (van de kikkergroene fiets)

@ shop-answer 47 11:25 other
From: Ketting & Kruk Fietsen <winkel@kettingenkruk.example>
To: fietswinkel
Subject: Re: Hebben jullie mijn adres doorgegeven?
Answers: shop-question

Dag Noëlle,

Schrikken. Wij hebben niets doorgegeven, maar ons vorige kassasysteem was van een bedrijf dat vorig jaar is overgenomen, en in de kleine letters stond toen opeens iets over "partners". Ik ben het aan het uitzoeken met mijn dochter, die leest beter dan ik. Sorry!

Henk
`;
