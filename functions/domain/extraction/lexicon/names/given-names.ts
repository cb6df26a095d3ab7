import more from './more-given-names.json' with { type: 'json' };

const names = (list: string, others: string): ReadonlySet<string> => new Set([...list.split(/\s+/), ...others.split(' ')]);

/**
 * Given names by the pronoun that usually goes with them; names that go with either are left out. Only a hint: a pronoun in the text overrules it. `more-given-names.json` has those of
 * some forty countries, written from what language models know; words that texts have in small letters are left out of it.
 */
export const MALE_NAMES = names(
  `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul
  andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin
  scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose adam nathan henry peter kyle
  walter ahmed mohammed mohammad muhammad ali hassan hussein omar ibrahim mustafa abdul abdullah khalid sergei sergey vladimir ivan dmitry
  dmitri boris igor carlos luis pedro miguel jorge pierre jean francois hans klaus jurgen wolfgang lars erik anders giovanni marco luca
  paolo tony tom tim jim joe bob bill mike dan ben sam max leo hugo oscar raj ravi amit sanjay wei chen hiroshi kenji takeshi kofi kwame
  barack bernie ted jeb mitch mitt rand simon martin philip alan ian neil graham stuart colin craig keith bruce roger harry louis felix
  viktor victor pavel piotr andrzej tomasz emmanuel nicolas lakhdar bashar yusuf yousef tariq nelson harold arthur albert fred ralph adrian
  alec alex alastair alistair alfred amos angus archie arnold barry bernard bert bradley brendan brett calvin cameron carl cecil cedric chad
  chris clark claude clifford clive connor conrad curtis cyril damian damien darren darryl dean declan denis derek desmond dick dominic don
  doug douglas duncan dylan earl eamon edgar edmund edwin eli elliot elliott ellis ernest ethan eugene evan ewan finn floyd francis franklin
  gareth gavin geoff geoffrey gerald gerard gilbert giles glenn gordon grant greg gus guy hamish hank harvey hector herbert horace howard
  hugh ibrahima isaac ivor jake jared jasper jeff jeremiah jeremy jerome jesse jimmy joel johnny josh julian karl ken kieran kurt lance lee
  leonard leroy leslie lewis liam lloyd lorne luke malcolm marcus marcel marvin maurice mickey miles mitchell murray ned nick nigel noah
  noel norman oliver otto owen pat percy perry pete phil quentin ralf randall randy ray reginald reuben rex rhys rob rodney roland ron rory
  ross roy rupert russell sean seán seamus sebastian sid sidney silas stan stanley steve stewart sydney tarek terence terry theo theodore
  toby todd tommy travis trent trevor troy vernon vince vincent wade wallace warren wayne wesley wilfred will winston zach zachary ahmad
  amir anwar aziz bilal faisal farid farouk fuad habib hamid hamza hisham idris imran ismail jamal jamil javed kamal karim kareem majid
  malik mansour marwan mehmet mohamed munir murad nabil nadir naeem nasser omer osama qasim rafiq rahim rashid rauf saad sadiq saeed said
  salah salim salman samir sayed shahid suleiman tahir talal umar usman wahid walid yahya yasin yasir younis zaid ziad aleksandr alexei
  aleksei anatoly andrei anton arkady artem bogdan danylo denys evgeny fyodor gennady grigory ilya kirill konstantin leonid maxim mikhail
  mykola nikolai oleg oleh oleksandr pavlo petr petro petar roman ruslan stepan taras timur vadim valery vasily vitaly volodymyr vyacheslav
  yaroslav yevgeny yuri yuriy aleksander andreas antoine antonio armando arne arturo aurelio axel bastian benedikt bjorn bjørn bruno
  christian christoph claudio cristian cesar diego dieter dirk eduardo emil emilio enrique enzo ernst esteban fabian fabio federico felipe
  fernando filip fernand florian francesco francisco franz frederic frederik friedrich fritz gabriel gerhard gianni gilles giorgio giuseppe
  goran guillaume guillermo gunter gustav gustavo guido harald heinrich heinz helmut henrik henri herman hermann ignacio ismael iker jacques
  jakob javier jens joachim joao joaquin johan johann johannes jonas jordi josef jozef julien julio jürgen kai kaspar kristian laurent leif
  lorenzo luciano ludwig luigi maciej magnus manuel marek mario marius mats matteo mateo mathias matthias maurizio mauro milan milos mirko
  moritz nenad niels nils olaf ole olivier pablo pascal pasquale patrice per philippe piero raffaele rafael ramon raul reinhard renato
  ricardo riccardo roberto rodrigo rolf rolando romano rui salvatore santiago sergio silvio stefan stefano sven tadeo tadeusz thierry tiago
  tomas tomás torsten tullio udo ulrich ulf umberto uwe vasile vlad vito werner wilhelm xavier yannick yves zoltan zoran abebe ade adebayo
  amadou babatunde boubacar chidi chike chinedu chukwu cheikh demba emeka femi ifeanyi issa jomo kagiso kwabena kwaku kwasi kwesi lamine
  mamadou mandla moussa musa obinna olumide oumar ousmane seydou sibusiso sipho souleymane tendai thabo themba tunde uche yaw abhijit ajay
  akash alok anand anil anirudh arjun arun arvind ashok ashwin balaji bharat chandra deepak dev dilip dinesh ganesh gautam girish gopal
  govind gurpreet harish hari hemant jagdish jayant kapil karan kiran kishore krishna kumar lalit mahesh manish manoj mohan mukesh nandan
  naresh narendra nikhil nitin pankaj pradeep prakash pramod prashant praveen rahul rajan rajat rajeev rajesh rajiv rakesh ram ramesh ranjit
  rohan rohit sachin sandeep santosh satish shankar shashi shiv siddharth sidharth srinivas subhash sudhir sunil suresh surya tarun uday
  umesh varun venkat vijay vikas vikram vikrant vinay vinod virendra vishal vivek yash yogesh akira daisuke haruki hideo hiro isamu jiro
  junichi kazuo kei kenichi koji makoto masaru naoki osamu ryo satoshi shinji shinzo taro tatsuya tetsuo toshio yoichi yuji bo feng gang
  guang hao jian jie jun lei long ming ping qiang tao tian wen xiang yang yong zhi min-ho ji-hoon sung thanh minh duc hung quang tuan agus
  bambang budi dewa eko hadi joko rizal wayan somchai prasert anan thanin galo fausto evaristo segundo wilmer kelvin bastien piers callum
  kojo babajide chukwuma gbenga ikenna olu segun sizwe bongani lungelo tawanda farai kudzai blessing wanjala kiprono kipchoge mwangi kamau
  otieno ochieng odhiambo njoroge juma baraka hamisi rashidi suleman abdirahman abdi mahamat modou babacar abdoulaye idrissa naveen karthik
  venkatesh krishnan shyam ravindra surendra mahendra rajendra imtiaz shahbaz zubair asif kashif waqas nadeem tanvir rezaul mahbub shafiq
  anwarul nguyen bao jin hyun ho jae min seok dong kyung haruto daiki masao yoshi tetsuya toru wojciech krzysztof grzegorz jacek zbigniew
  ryszard leszek janusz dariusz mariusz bartosz mateusz lukasz pawel jakub szymon jiri vaclav zdenek dragan slobodan nebojsa bojan dusan
  sasa vuk istvan laszlo ferenc tamas gabor attila balazs csaba ion gheorghe mihai radu dumitru nicolae georgi dimitar plamen stoyan yordan
  nikos giorgos yannis kostas dimitris panagiotis stavros christos thanos davide massimo ruben ignasi oriol iñaki gonzalo alvaro alfonso
  nicolás agustin facundo ezequiel matias lautaro leandro thiago caio vinicius wagner goncalo nuno duarte henrique stephane sebastien
  mathieu benoit didier fabrice lieven pieter joost bram sander maarten jeroen wouter daan bjarne torbjorn stig kjell odd geir trond frode
  morten kasper rasmus soren jesper henning arvid emre burak cem kerem selim orhan mustapha yacine rachid hicham driss sofiane yonatan eitan
  avi moshe shlomo yosef itai noam oded uzi`,
  more.he,
);
export const FEMALE_NAMES = names(
  `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily
  donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela
  emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia
  victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances
  kathryn janice alice hillary kellyanne elena olga natalia svetlana irina fatima aisha layla leila zainab amina mariam nadia yasmin sofia
  isabel carmen lucia ana rosa claire marie sophie camille ingrid astrid greta ursula sabine heidi monika priya anita sunita mei yuki keiko
  chelsea theresa jane kate lucy alison fiona nicola grace ivy eva eve iris nora clara julia diana vera tanya marta paula caroline charlotte
  elsa freya ngozi chiara giulia rania hanan huda abigail ada adele adriana agatha agnes aileen alana alexandra alexandria alexis alicia
  allison alyssa amber amelia anastasia angelica angie anne annette annie antonia april ariana audrey ava barb beatrice becky belinda
  bernadette beryl bess beth bethan bethany bettina bev beverley bianca bonnie bridget brigid brittany bronwen bronwyn caitlin cara carla
  carly carole carrie cassandra cathy cecilia celeste celia celine chantal charlene chloe cindy claudia colleen connie constance cora
  courtney daisy dana daniela danielle daphne dawn debbie deirdre delia delphine denise dinah dolores doreen doris edith edna eileen elaine
  eleanor elise eliza ella ellen eloise elsie enid erica erika erin esme estelle esther ethel eunice faith fay felicity fern flora florence
  frankie freda gail gabriela gabrielle gemma genevieve georgia georgina geraldine gertrude gill gillian gina ginny gladys glenda glenys
  gwen gwendolyn gwyneth hattie hayley hazel hilary hilda holly hope ida imogen irene isabella isabelle isla isobel jackie jade jana janine
  jasmine jeanette jeannie jenna jenny jess jill jo joanna joanne jocelyn jodie josephine josie joy juanita judy juliet june karin karina
  katarina kathy katie katrina kay kayla kayleigh kerry kerry-ann kim kirsten kirsty kitty kristen kristin kylie lana leah lena leonie
  lesley libby lillian lily lindsay lindsey liz lizzie lois lola loretta lorna lorraine lottie louisa louise lucille lucinda lydia lynda
  lynn lynne mabel maeve maggie maisie mandy mara marcia margot marguerite marian marianne marilyn marion marjorie marlene marsha matilda
  maud maureen maxine mavis meera mercedes meredith mia mildred millicent millie mina minnie miranda miriam moira mollie molly mona morag
  muriel myra myrtle nadine naomi natalie natasha nell nellie nessa nina noreen norma nuala odette olive olwen opal oriana pam patsy patty
  paulette pauline pearl peggy penelope penny petra philippa phoebe phyllis polly poppy portia prudence rachael ramona raquel reba regina
  renata renee rhiannon rhoda rhonda rita roberta robyn roisin rosalie rosalind rosamund rose rosemary rosie rowena roxanne ruby sabrina
  sadie sally sandy sasha selina selma shannon sheila shelley shona sian sienna silvia simone siobhan sonia sonya stella sue susanna
  susannah susie suzanne sybil sylvia tabitha tamara tamsin tara tess tessa thelma thea tina toni tracey tracy trish trudy una valerie
  vanessa velma veronica vicky viola violet vivian vivien wanda wendy wilma winifred yolanda yvonne zara zoe abeba abena adaeze adama ama
  amara aminata amaka awa binta chiamaka chioma comfort efua esi fatou fatoumata folasade funmi halima hawa ifeoma khadija kadiatou lindiwe
  mariama mbali nana nkechi nomsa nomvula nozipho oumou rokia salimata temitope thandi thandiwe yaa yetunde zanele alia amal asma dalia dina
  esraa farah farida fatma fawzia ghada hala hana hiba iman jamila khadijah lamia latifa leyla lina lubna maha maryam maysa najla najwa noor
  noura nour rana randa rasha reem rim rola ruba sabah salma samar samia samira sana sanaa shaima shirin suha taghreed wafa yara yasmine
  yusra zahra zeina zeynep zohra alina alla anastasiya bohdana daria darya dominika ekaterina elzbieta galina hanna halyna ilona inna irena
  iryna ivana jadwiga jelena kateryna katya khrystyna ksenia lada larisa larysa lesya lidia ludmila lyudmila lyuba magdalena malgorzata
  marija marina milena mila mirjana nadezhda nataliya natalya oksana oleksandra polina raisa sofiya solomiya sveta tamar tatiana tatyana
  tetiana ulyana valentina varvara vesna viktoria yana yelena yulia yuliya zhanna zofia zoya agnieszka agnetha aino alba alessandra amelie
  anja anke anneliese annika antje astri aud aurora barbro beatriz berit birgit birgitta birgitte bodil brigitte britt carlotta carolina
  caterina charlotta consuelo cornelia cristina dagny dorte ebba elin elisa elisabeth elke emilia esperanza estrella eugenia fabiola
  federica fernanda flavia floriane francesca francoise frida gabriella gerda gisela gro gudrun guadalupe hanne hedda hedvig helene helga
  helena hildegard hulda ilse ines inga ingeborg inger ingunn irma jette johanna jutta kaja kari karoline katharina katja katrin kerstin
  kirsi kristina lene leonor liisa lise lisbet lotte lourdes luisa luise lucie luz maarit maddalena maja malin manuela margarethe margarita
  margit marit marietta marika marisol mathilde merete mette mireille monica nathalie nieves noemi oddny paola patrizia pia pilar ragnhild
  randi rebekka rosario rosaria sanna sigrid signe silje silvana simona siv solange solveig susana susanne sylvie tereza therese tilda tone
  tove trine tuulikki valeria veronika vigdis virginie xenia ximena ylva yvette aaliyah aditi aishwarya ananya anjali anju anupama aparna
  archana arti asha bhavna chitra deepa deepika devi divya durga gauri geeta gita indira jaya jyoti kalpana kamala kanta kavita kavitha
  komal lakshmi lalita lata madhu madhuri mala malini manju manisha maya meenakshi meena mira nandini neelam neha nirmala nisha padma
  pallavi parvati pooja poonam prerna preeti radha radhika rajni rani rashmi rekha renu revathi reema ritu roopa rukmini sakshi sandhya
  sangeeta sarita savita seema shalini shanta sheela shilpa shobha shreya shweta sita smita sneha sonali sudha suman sumitra sushma swati
  tarini uma urmila usha vandana vasudha veena vidya zarine aiko akiko asuka ayako chie chika emi emiko etsuko fumiko haruka hiroko hitomi
  junko kaori kazuko kumiko kyoko mai mariko masako michiko midori miho misako miyuki naoko natsuki noriko reiko rie sachiko sakura satoko
  sayuri setsuko shizuko tomoko yoko yoshiko yuka yukiko yumi fang hong hui jing lan lihua ling mei-ling na qing xia xiaoling xiu yan ying
  yun zhen soo-jin ji-eun hye linh ngoc phuong thuy dewi putri ratna siti sri wati malee supaporn bea nadege thandeka chileshe mireya elvira
  halina anisha achieng adeola adrienne aicha aisling aiyana akua alena alisha althea ameena amrita aneta angelina anneke anouk anya aoife
  apinya araceli arlene ayana ayesha azadeh berenice bibi blanca brooke camila candace carmela catriona cecile corinne dagmar danuta dorota
  ebony effie eleni elif elisabetta elodie emine fadia folake giovanna gretchen hadiza harriet heba imelda ioana isolde itzel iwona jasmin
  jemima josefina justyna katarzyna keisha kinga kamila latoya laila leticia lieke ligia lilian liliana lin linnea livia lorena lupita magda
  marcela maribel martina melinda michaela mika monique mwajuma naledi nasreen neema nia niamh nikita nimisha nuria olena oluchi orla
  oyinkan paloma patience perpetua piper purnima rocio roya ruksana ruta saffron salome samina sanja saoirse saskia shabana shakira shanti
  sharmila sheena soraya stacey stefania steffi tahira tala tanvi temperance thabile tihana tova trinh ulrike wairimu wambui wanjiku xiomara
  zandile zeinab zenaida zodwa zsuzsanna`,
  more.she,
);
