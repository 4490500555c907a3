/** Mailing list discussions, an automatic reply or two, bounces, and phishing. */
export const lists = `
@ list-model-1 577 11:05 other
From: Geert-Jan Okkerse <gj.okkerse@huispost.example>
To: discussie@lijst.modelgilde.example
Subject: [modelgilde] Bitemporeel of gewoon twee kolommen?
Via: list modelgilde lijst.modelgilde.example

Allen,

Ik zit met een klant die per se "bitemporeel" wil, maar als ik doorvraag bedoelen ze een begindatum en een einddatum. Hoe brengen jullie dat gesprek op gang zonder dat iemand huilt?

GJ

@ list-model-2 576 14:37 other
From: Wilhelmien Struik <w.struik@modelwerkplaats.example>
To: discussie@lijst.modelgilde.example
Subject: Re: [modelgilde] Bitemporeel of gewoon twee kolommen?
Answers: list-model-1
Via: list modelgilde lijst.modelgilde.example

Vraag ze wat er op de factuur van vorig jaar had moeten staan volgens wat ze gisteren wisten. Als het stil wordt, hebben ze bitemporeel nodig. Als iemand "dat boeken we met de hand" zegt, twee kolommen.

Wilhelmien

@ sent-list-1 575 21:15 Sent
To: discussie@lijst.modelgilde.example
Subject: Re: [modelgilde] Bitemporeel of gewoon twee kolommen?
Answers: list-model-1

Mijn vaste vraag: "In maart blijkt dat het tarief sinds januari anders was. Wat laat je rapport over februari zien, en aan wie?" Daarna koffie inschenken en wachten.

Noëlle

@ list-model-3 574 09:58 other
From: Geert-Jan Okkerse <gj.okkerse@huispost.example>
To: discussie@lijst.modelgilde.example
Subject: Re: [modelgilde] Bitemporeel of gewoon twee kolommen?
Answers: sent-list-1
Via: list modelgilde lijst.modelgilde.example

Dank Noëlle, die van de terugwerkende tariefwijziging ga ik gebruiken. Er viel een stilte van elf seconden. Het wordt dus bitemporeel.

@ list-model-4 356 16:12 other
From: Tjeerd Hofsink <tjeerd@hofsink-advies.example>
To: discussie@lijst.modelgilde.example
Subject: [modelgilde] Opdracht over de schutting: modelleur gezocht, 3 mnd
Via: list modelgilde lijst.modelgilde.example

Gildeleden,

Ik moet een opdracht laten schieten (knie, operatie, drie maanden plat). Wie wil mijn klus overnemen bij een zuivelcoöperatie? Lijstregel 4: reageren buiten de lijst om, geen bureaus.

Tjeerd

@ list-model-5 355 08:41 other
From: Wilhelmien Struik <w.struik@modelwerkplaats.example>
To: discussie@lijst.modelgilde.example
Subject: Re: [modelgilde] Opdracht over de schutting: modelleur gezocht, 3 mnd
Answers: list-model-4
Via: list modelgilde lijst.modelgilde.example

Sterkte met die knie, Tjeerd. Ik kan niet, maar ik breng wel soep. En even als beheerder: ja, deze mag van regel 4.

@ list-postgres-1 245 22:19 other any-day
From: Ingvild Sörbotten <ingvild@fjordbase.example>
To: users@lists.openrooster.example
Subject: [openrooster-users] Overlapping shifts after the 3.2 migration
Via: list openrooster-users lists.openrooster.example

Hi all,

After migrating to 3.2 our rota shows people working two shifts at once. Flattering, but wrong. The exclusion constraint seems to be created NOT VALID and never validated. Is that on purpose?

Ingvild

@ list-postgres-2 244 07:52 other
From: Brannigan Oduya <brannigan@openrooster.example>
To: users@lists.openrooster.example
Subject: Re: [openrooster-users] Overlapping shifts after the 3.2 migration
Answers: list-postgres-1
Via: list openrooster-users lists.openrooster.example

Not on purpose, no. Somebody (me) meant to add a second step. 3.2.1 validates it and prints the offending rows first. Thanks for the report, and for the calm tone.

@ list-buurt-1 68 19:44 other any-day
From: Ab van Leusden <ab.vanleusden@huispost.example>
To: kade@lijst.voorbeeldkade.example
Subject: [kade] Wie heeft mijn ladder?
Via: list kade lijst.voorbeeldkade.example

Buren,

Sinds de opruimdag mis ik mijn uitschuifladder. Aluminium, drie meter, met een blauwe sticker van een bank. Ik beschuldig niemand, maar hij was lang.

Ab, nummer 8

@ list-buurt-2 67 12:20 other any-day
From: Floor Wansinck <floor.wansinck@huispost.example>
To: kade@lijst.voorbeeldkade.example
Subject: Re: [kade] Wie heeft mijn ladder?
Answers: list-buurt-1
Via: list kade lijst.voorbeeldkade.example

Ab, hij staat bij ons in de tuin tegen de kersenboom. Je hebt hem er zelf neergezet. We dachten dat het een cadeau was.

@ phishing-bank 196 02:13 other any-day
From: Dijkbank Beveiliging <no-reply@dijkbank-veilig-inloggen.example>
To: webshop
Subject: Uw betaalpas wordt geblokeerd

Geachte klant,

Wegens een noodzakelijke update van onze systhemen zal uw betaalpas binnen 24 uur worden geblokeerd. Om dit te voorkomen moet u uw gegevens bevestigen op https://dijkbank-veilig-inloggen.example/bevestigen. Houdt uw pincode bij de hand.

Hoogachtend, de afdeling Fraude

@ phishing-linkedin 37 05:51 other any-day
From: LinkedIn Recruiter <inmail@linkedln-notificatie.example>
To: noelle
Subject: U heeft (1) exclusieve jobaanbieding
Via: html linkedln-notificatie.example

Beste Gebruiker,

Een recruiter heeft u een exclusieve aanbieding verzonden met een salaris van € 14.000. Het bericht verloopt vandaag. Log in met uw wachtwoord om het te bekijken: https://linkedln-notificatie.example/login

@ bounce-1 585 20:46 other any-day
From: Mail Delivery System <mailer-daemon@mx.meijsloot.example>
To: noelle
Subject: Undelivered Mail Returned to Sender
Via: bounce sent-marijn-typo

This is the mail system at host mx.meijsloot.example.

I'm sorry to have to inform you that your message could not be delivered to one or more recipients.

<marijn.ketelar@zoutpakhuis.example>: host mx.zoutpakhuis.example said: 550 5.1.1 No such user (in reply to RCPT TO command)

@ ooo-hilde 392 08:12 other
From: Hilde Roosma <h.roosma@stroomhaven.example>
To: work
Subject: Automatisch antwoord: vraag over het kwartaaloverleg
Answers: sent-hilde-2
Via: auto-reply

Ik ben er niet. Ik loop een pelgrimspad en heb geen bereik, en dat is precies de bedoeling. Vanaf {dag+9} lees ik mijn mail weer. Bij brand: bel de brandweer. Bij een datavraag: Rutger van Dommelen.

@ ooo-marijn 209 10:01 other
From: Marijn Ketelaar <marijn.ketelaar@zoutpakhuis.example>
To: freelance
Subject: Afwezig: factuur en oplevering
Answers: sent-marijn-5
Via: auto-reply

Dank voor uw bericht. Het museum is gesloten vanwege de opbouw van een tentoonstelling. Ik reageer zodra de walvis hangt.
`;
