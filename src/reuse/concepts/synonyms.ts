/**
 * Synonyms of ordinary English words: what a spinner exchanges. A row is one class; beginnings of words, or
 * whole words with `=`, as in concept-table.ts. English only, since the documents held today are English.
 */
export const SYNONYMS = `
abroad overseas
achiev accomplish attain
acknowledg admit recogni
additional further furthermore extra moreover addition= likewise besides
adher abid= abide abides comply complian
adjust tweak revis modif rework rewrit rewrot
alienat estrang antagoni
anger angry furi= furious fury outrag irritat
apparent evident obvious plain= plainly
appeal plea= urge= urged urging implor exhort
applaud hail= hailed prais commend
appoint nominat
argu= argue argument contend contention assert claim insist
assembl gather conven= convene
assess evaluat gaug
avert ward= fend= fending
avoid sidestep shun= evad eschew
backdrop background context setting
balanc equilibri
barrier hurdle obstacle roadblock impediment
basic fundamental essential core= central vital crucial pivotal
belong affiliat
benefit advantag
bid= applicat
blow= setback
bolster reinforc strengthen boost fortif
brief= short= shortly
capab= capable able= ability capacit
categorical categoric flat= flatly outright unequivoc
coerc oblig forc= forced forcing
combin merg= merge merged fus= fused
comment remark observ utter=
complex complicat intricat tricky
conclude conclud
consequen repercuss implicat ramificat fallout
conserv preserv safeguard
convers dialog chat=
convinc persuad
credib believab plausib
critici denounc condemn
crumbl disappear vanish perish
current present= nowadays
customar typical normal ordinar
deadlock stall stalled stalemate impass gridlock frozen
delay postpon drag= drags= dragged prolong protract
depart leave= leaving leaves=
despit notwithstanding
detail elaborat length= lengthy
determin resolute
develop evolv
disappoint regret dismay frustrat
disput contest
distant remote faraway
doubt dubious skeptic sceptic uncertain
eager keen= enthusias
earlier previous prior= beforehand
effort endeavo attempt try= tries= trying
emerg surfac arose arise= arises= aris
encourag spur=
endur persist
enlarg expan= expand expans widen
enter= entry entering entered entrance
entir whole= total
equip outfit
exampl instance
exclud preclud
execut implement enforc
explicit expressly
extensiv sweep vast= substantial considerabl
extraordinar exceptional remarkabl
fail= failed failure fails=
famous renown
fast= quick swift rapid speed
float= floated aired raised
fragil britt
freedom libert
frequent often repeatedly
fruitful productiv
genuin authentic
grappl wrestl
handl tackl
happen occur transpir
harm= damag hurt=
hide= conceal
highlight illuminat underscor
hint= hinted signal indicat intimat impli= implied implies=
host= hosted welcom
huge enormous massiv giant immens colossal
ignor neglect overlook
immediat instant forthwith
incorporat integrat
inevitabl unavoidabl
initial initiat
intend intent
interfer interven meddl
involv participat partak engag
journey travel
landscap architectur
later= subsequent afterward
legitim lawful
likel= likely probabl
limit= limited limits= restrict confin
linger last= lasting durab
locat situated
main= primary principal chief=
manner fashion= style=
mistak error
multipl several numerous various
navigat steer
neighbour neighbor
oath vow= vowed swear swore
oppos against=
outlook prognos
outset onset
part= portion piece= section
perceiv seen=
phase stage=
pleas= pleased satisf content= acceptab palatab
position stance standpoint
pragmatic practical realistic impractical unrealistic
preempt advance=
prerequisit require requirement
pressing urgent urgenc
produc manufactur
prohibit ban= banned forbid forbad
prosper flourish
punish penali
purchas buy= buys= buying bought acquir
pursu seek= seeks= seeking sought chas
quarrel feud= row= rift= disagree diverg
rare= rarely seldom
react reaction
reckon estimat calculat
releas issued
reluctan unwilling
remind recollect
renew resum resumpt reviv jump= kickstart
repeat reiterat
replac substitut supplant supersed instead=
rescu salvag
resid dwell= dwells=
resist withstand
restor reinstat
retreat pull= pulled pulling
reveal disclos divulg
rival adversar enem= enemy enemies
scarc lack= lacking lacks= absence shortage dearth without=
search hunt=
shift= shifts= shifted turnabout departure
significan notabl notably weighty momentous meaningful
situation circumstan
sole= solely
sort= kind= type= sorts= kinds=
spark= sparked trigger ignit provok
stabil steadi
straightforward uncomplicated
strateg tactic
substanc essenc gist=
sudden abrupt
suffer endanger
suppos presum assum= assume assumed assuming
surpris astonish
suspect suspic
term= terms=
theor theoretical
transfer cede= cedes= ceded ceding cession hand= handed handing surrender yield
turbul turmoil unrest restless instabil
unlikel improbabl
upcoming forthcoming
uphold upheld
valu= value valued worth=
vary= varied varying
verify verif
wage= waged waging
wait= await waiting
weak= weaken feeble
wish= wishes= desire want= wants= wanted
yearn crav=
`;
