/** Common given names, folded: such a word may be meant for another person, and it tells a given name from a family name. */
export const givenNames: ReadonlySet<string> = new Set(
  (
    'aafke abdul abel adam adele adrian agnes ahmed aisha alan albert alex alexander alexandra ali alice alicia alina amalia amanda amber amir amy ana anja anna anne anneke annelies annemarie annemiek annette annick anouk anton antonia ari arie arjen arnold arthur astrid audrey ' +
    'barbara bart bas bastiaan beatrice ben benjamin berend bernard bert bess beth bianca bill bob bobby boris bram brenda brian britt bruce bruno ' +
    'camille carine carl carla carlos carmen carol carolien caroline casper cees celine chantal charles charlotte chloe chris christiaan christian christina christine cindy claire claudia clara coen colin connie cor cornelis corine craig ' +
    'daan dagmar daisy dan dana daniel daniela daphne dave david dean debbie deborah demi denise dennis diana dick diederik dirk dominic donald dora doris douglas dylan dyon ' +
    'ed eddy edith edward edwin eef eline elisa elisabeth elizabeth ella ellen ellie els elsa elvira emily emma emmy eric erik erika ernst esmee esther eva evelien evelyn ewout ' +
    'fabian fatima feline felix femke fenna ferry fieke fien finn fiona fleur floor floris frances frank frans fred frederik freek frits ' +
    'gabriel gary geert george gerard gerben gerda gert gijs gina gloria grace greet greg guido gunther guus ' +
    'hanna hannah hanneke hans harm harriet harry hassan heather heidi heleen helen helena hendrik henk hester hilda hugo hugh ' +
    'ian ibrahim ilona ilse imke inge ingrid irene iris isa isabel ivan ivo ' +
    'jaap jack jacob jacqueline jake jam james jan jana jane janet janine jasmijn jasper jay jayden jean jeanette jeff jelle jenna jennifer jenny jeroen jessica jesse jet jill jim jip jo joan joanna job joe joep johan johanna johannes john johnny jolanda joline jon jonas jonathan joost jordan jordy jorg jorge jorik jorinde joris jos jose josephine josh joshua joy joyce juan judith jules julia julian julie juliette jurgen juriaan justin ' +
    'karen karin karl karsten kate katharina kathy katja kayleigh kees keith kelly ken kerstin kevin kim kirsten klaas koen koos kris kristel kyle ' +
    'lara larissa lars laura lauren laurens lea leah lena lennart leo leon leonard leonie lex liam lianne liesbeth lieke lies lilian lily linda lisa lisanne lise liv loes lois lotte louis louise lowie luc lucas lucia lucy luis luke luna lydia lynn ' +
    'maaike maarten madelon mandy manon mara marc marcel marco margot margreet maria marian marianne marie marieke marije marijke marijn marina mario marion marisa marit marjan marjolein mark marleen marlies marloes marten martha martijn martin martine mary maryam mathijs matt matthew matthijs maud maureen maurice max maya mees megan meike melanie melissa merel mia michael michel michelle miguel mika mike mila milan milou mira miranda miriam mirjam mitch mo mohamed mohammed monica monique myra myrthe ' +
    'nadia nadine naomi natalia natalie nathalie nathan neil nick nico nicola nicolas nicole niek niels nina noa noah noel noelle nora noor noortje nora ' +
    'olaf olga olivia olivier omar oscar otto pascal patricia patrick paul paula pauline pedro pepijn peter petra phil philip pien piet pieter pim priya quinten ' +
    'rachel rachid ralf ralph ramon raoul raymond rebecca rein reinier remco remy renate rene renee rens ria ricardo richard rick rik rita rob robbert robert robin roderick roel roelof rogier roland rolf roman ron ronald ronnie rosa rosalie rose rosie ross roy ruben rudi rudolf rutger ruth ruud ryan ' +
    'sabine sacha sally sam samantha samir samuel sander sandra sanne sara sarah sascha saskia scott sean sebastiaan sebastian selma serge sharon shirley sietse sigrid silke silvia simon simone sjoerd sofia sofie sonja sophia sophie stan stefan stefanie stella stephan stephanie stephen steve steven stijn sue susan susanne suzan suzanne sven sylvia ' +
    'tamara tanja tara tatiana ted teresa tess tessa teun theo theodor theresa thijs thom thomas tijn tim timo tina tineke tjeerd tobias tom tommy tony trudy tycho ' +
    'ulrich ursula valentina valerie vanessa vera victor victoria vince vincent viola violet vivian walter wendy werner wesley wietske wilbert wilco wilhelmina willem willemijn william wilma wim wouter xander yannick yara yasmin yvonne yves zoe'
  ).split(' '),
);
