/**
 * Numbers written as words, months, days and spans of time. The first word of a line names the concept:
 * a number there ("3") is the same anchor as the digits. Columns: en | de | fr | es | pl | ru | uk.
 */
export const TIME_AND_NUMBER = `
#2 two= both= | zwei= beide | deux= | dos= ambos | dwa= dwie= dwoch= oba | два= две= двух= оба | два= дві= двох= оба
#3 three= | drei= | trois= | tres= | trzy= trzech= | три= трех= | три= трьох=
#4 four= | vier= | quatre= | cuatro= | cztery= czterech= | четыре= четырех= | чотири= чотирьох=
#5 five= | funf= | cinq= | cinco= | piec= pieciu= | пять= пяти= | п'ять= п'яти=
#6 six= | sechs= | six= | seis= | szesc= szesciu= | шесть= шести= | шість= шести=
#7 seven= | sieben= | sept= | siete= | siedem= siedmiu= | семь= семи= | сім= семи=
#8 eight= | acht= | huit= | ocho= | osiem= osmiu= | восемь= восьми= | вісім= восьми=
#9 nine= | neun= | neuf= | nueve= | dziewiec | девять= девяти= | дев'ять= дев'яти=
#10 ten= | zehn= | dix= | diez= | dziesiec dziesieci | десять= десяти= | десять= десяти=
#12 twelve= | zwolf= | douze= | doce= | dwanascie dwunastu | двенадцат | дванадцят
#20 twenty= | zwanzig | vingt= | veinte= | dwadziescia dwudziestu | двадцат | двадцят
#100 hundred | hundert | cent= centain | cien= ciento | sto= setki | сто= сотн | сто= сотн
#1000 thousand | tausend | mille= milliers | mil= miles | tysiac | тысяч | тисяч
january= | januar | janvier | enero | styczni styczen | январ | січн січень
february= | februar | fevrier | febrero | lut= lutego lutym | феврал | лютого лютий лютому
march= | marz= | mars= | marzo | marzec marca marcu | март | березн березень
april= | april | avril | abril | kwieci | апрел | квітн квітень
may_= | mai= | mai= | mayo= | maj= maja maju | май= мая= мае= | травн травень
june= | juni= | juin= | junio | czerw | июн | червн червень
july= | juli= | juillet | julio | lipca lipiec lipcu | июл | липн липень
august= | august | aout | agosto | sierp | август | серпн серпень
september= | september | septembre | septiembre | wrzes wrzesn | сентябр | вересн вересень
october= | oktober | octobre | octubre | pazdz | октябр | жовтн жовтень
november= | november | novembre | noviembre | listopad | ноябр | листопад
december= | dezember | decembre | diciembre | grud | декабр | грудн грудень
monday | montag | lundi | lunes= | poniedz | понедельник | понеділ
tuesday | dienstag | mardi | martes= | wtor | вторник | вівтор
wednesday | mittwoch | mercredi | miercol | srod srode | сред среду | серед середу
thursday | donnerstag | jeudi | jueves | czwart | четверг | четвер
friday | freitag | vendredi | viernes | piatek piatku | пятниц | п'ятниц
saturday | samstag sonnabend | samedi | sabado | sobot | суббот | субот
sunday | sonntag | dimanche | domingo | niedziel | воскресень | неділ
weekend | wochenend | week-end weekend | fin.de.semana | weekend | выходн | вихідн
week | woche | semain | seman | tydzien tygodn | недел | тижн тижд
month | monat | mois= | mes= meses | miesiac miesiec | месяц | місяц
year annual | jahr | annee ans= an= | ano= anos= | rok= roku lat= | год= года= году= лет= | рік= року= роки= років=
decade | jahrzehnt | decenni | decada | dekad | десятилет | десятиліт
day daily | tag= tage= tagen= taglich | jour | dia= dias= | dzien dnia dni= | день дня дней | день дня днів
hour | stund | heure | hora | godzin | час= часа= часов | годин
today | heut | aujourd | hoy= | dzis | сегодн | сьогодн
yesterday | gestern | hier= | ayer= | wczoraj | вчера | вчора
tomorrow | morgen= | demain | manana | jutro | завтра | завтра
`;
