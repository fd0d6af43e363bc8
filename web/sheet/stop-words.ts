/** Words that only hold sentences together, in English and Russian (there with е for ё). They are no themes. */
const english = `
a about above after again against all almost along already also although always am among an and another any anybody anyone
anything anyway are aren't around as at away back be became because become been before behind being below between both but by
came can can't cannot come comes could couldn't did didn't do does doesn't doing don't done down during each either else enough
even ever every everybody everyone everything few for from further gave get gets getting give given go goes going gone got had
hadn't has hasn't have haven't having he he'd he'll he's her here here's hers herself him himself his how however i i'd i'll i'm
i've if in indeed instead into is isn't it it'd it'll it's its itself just keep kept let let's made make makes making many may
maybe me might mine more most much must my myself near neither never no nobody none nor not nothing now of off often on once one
only onto or other others our ours ourselves out over own per perhaps put quite rather really same say says seem seemed seems
several shall she she'd she'll she's should shouldn't since so some somebody someone something sometimes still such take taken
takes than that that's the their theirs them themselves then there there's therefore these they they'd they'll they're they've
this those though through thus till to together too took toward towards under until up upon us use used uses using usually very
via was wasn't we we'd we'll we're we've well were weren't what what's whatever when whenever where whether which while who
who's whole whom whose why will with within without won't would wouldn't yes yet you you'd you'll you're you've your yours
yourself yourselves`
const russian = `
а без более больше будем будет будете будешь буду будут будучи будь бы был была были было быть в вам вами вас ваш ваша ваше вашего
вашей вашем вашему ваши вашим вашими ваших вашу ведь весь вместо во вокруг вообще вот впрочем все всего всегда всей всем всеми всему
всех всею всю вся всякий вы где да даже для до другая другие другим других другого другое другой его ее ей ему если есть еще ею ж же
за здесь и из или им ими иногда их к каждая каждое каждые каждый как какая какие какими каких какого какое какой какую когда которая
которого которое которой котором которому которую которые который которым которыми которых кроме кстати кто куда ли либо лишь между
меня мне много мной мною мог могла могли могло могу могут может можно мои моим моих мой мою моя мое моего моей моем моему мы на над
надо наконец нам нами нас наш наша наше нашего нашей нашем нашему наши нашим нашими наших нашу не него нее ней нельзя нем нему
несколько нет нею ни нибудь никогда никто ним ними них ничего но ну о об обо оба один одна одни одним одного одной одно однако около
он она они оно опять от ото очень перед по под пока после потом потому почему почти при про просто раз разве с сам сама сами само
самого самой самом саму самый самая самое самые свое своего своей своем свои своим своими своих свой свою своя себе себя сейчас снова
со собой совсем среди стал стала стали стало так такая также такие таких такого такое такой там те тебе тебя тем теми теперь тех то
тобой тогда того тоже той только том тому тот точно ту туда тут ты у уж уже хоть хотя чего чей чем через что чтоб чтобы чуть эта эти
этим этими этих это этого этой этом этому этот эту я`

export const stopWords: ReadonlySet<string> = new Set(`${english}${russian}`.trim().split(/\s+/))
