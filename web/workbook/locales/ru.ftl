### Слова на листах, которые мы пишем: названия, заголовки и пояснение к каждой таблице.

sheet-summary = Сводка
sheet-segments = Сегменты
sheet-trend = Динамика
sheet-csi = CSI
sheet-orders = Заказы
sheet-churn = Отток
sheet-counted = Итоги
sheet-drivers = Драйверы
sheet-comments = Комментарии
sheet-cohorts = Когорты
sheet-rfm = RFM
sheet-audit = Проверка данных
sheet-method = Метод

## Заголовки

period = Период
metric = Показатель
question = Вопрос
score = Значение
low = Нижняя граница
high = Верхняя граница
band = Уровень
bands = Уровни
chances = Вероятность каждого уровня
chance = Вероятность уровня
band-widths = Уровни шкалы
band-widths-note = Ширина каждого уровня в пунктах, считая от нуля: из этих чисел построена диаграмма.
answer = Ответ
answers = Ответы
points = Пункты
advice = Что делать
promoters = Промоутеры
passives = Нейтралы
detractors = Критики
metric-weighted = { $metric }, с весами
about-cli = Рекомендация, повторная покупка, другие товары

## Сводка

summary-title = Отчёт: { $name }
summary-note = Все числа — живые формулы по листу «{ $sheet }»: измените там ответ, и отчёт пересчитается.
note-scores = Нижняя и верхняя границы — это 95-процентный доверительный интервал: другая выборка тех же клиентов, скорее всего, дала бы значение между ними.
note-excluded = Часть ответов лежит вне шкалы { $scale }. В формулах указано "exclude", поэтому такие ответы не учитываются.
note-chances = Насколько вероятно, что значение по всем клиентам попадает в каждый из уровней, если судить по этим ответам.

## Показатели групп и периодов

group = Группа
change = Изменение
p-against-rest = p против остальных
p-of-mean = p среднего
p-alone = p без поправки
mean-respondents = Среднее по респондентам
deviation = Стандартное отклонение
mean-rest = Среднее остальных
deviation-rest = Стандартное отклонение остальных
respondents = Респонденты
orders-rows = Заказы
measure-csi = CSI: удовлетворённость с учётом важности
measure-cli = CLI: рекомендовать, купить снова, попробовать другое
share-CSAT = CSAT
hits-CSAT = Довольны
misses-CSAT = Остальные
share-CES = Было легко
hits-CES = Легко
misses-CES = Не легко
share-CHURN = Отток
hits-RPR = Купили снова
misses-RPR = Купили один раз
repeat-overlap = Некоторые клиенты есть сразу в нескольких из этих групп: сравнить такие группы критерием нельзя.
hits-CHURN = Ушли
misses-CHURN = Остались

## Сегменты

segments-title = Сегменты
segments-note = Каждая группа сравнивается со всеми остальными. Если p меньше 0,05, разница едва ли случайна; поправка на число групп (метод Холма) уже учтена.
segments-means = Средние сравнивает критерий Уэлча. Столбцы справа — то, из чего он вычислен.
segments-many = Таблиц было бы больше: здесь их { $count }. Уберите лишние вопросы или группы и сделайте отчёт заново.
segments-wide = В столбце «{ $group }» групп { $count }, а в таблице здесь их не больше { $most }: объедините группы и сделайте отчёт заново.
segments-block = { $question } — по столбцу «{ $group }»

## Динамика

trend-title = Динамика
trend-note = Нижняя и верхняя границы — 95-процентный доверительный интервал. Изменение считается к предыдущему периоду, p показывает, как часто такое изменение даёт одна случайность.
trend-block-month = { $question } — по месяцам
trend-block-quarter = { $question } — по кварталам
trend-block-week = { $question } — по неделям
trend-many = Часть показателей в динамике не показана: их или строк данных слишком много.
trend-gaps = Числа графика
trend-gaps-note = Период без ответов стоит здесь как #Н/Д, чтобы на графике был разрыв, а не ноль.
slope-month = Пунктов в месяц
slope-quarter = Пунктов в квартал
slope-week = Пунктов в неделю
slope-note = Равномерный рост или спад, который лучше всего описывает все периоды.

## Диаграммы

chart-band = NPS и его уровень
chart-band-description = Полоса со значением NPS и его 95-процентным доверительным интервалом, под ней — полоса с уровнями шкалы от −100 до 100.
chart-distribution = { $question }
chart-distribution-description = Столбцы с числом ответов на вопрос «{ $question }»: критики, нейтралы и промоутеры.
chart-trend = { $name } во времени: { $question }
chart-trend-description = Линия со значением «{ $name }» за каждый период и его 95-процентным доверительным интервалом.

## Индекс удовлетворённости

criterion = Критерий
criteria = Критерии
importance = Важность
satisfaction = Удовлетворённость
about-csi = { $count ->
    [one] { $count } критерий с учётом важности
    [few] { $count } критерия с учётом важности
   *[other] { $count } критериев с учётом важности
}
csi-title = Индекс удовлетворённости клиентов
csi-note = Удовлетворённость каждым критерием с учётом его важности. Обе оценки — от 1 до { $max }; числа вне этой шкалы не учитываются.
csi-means = Средние оценки
csi-table = Что даёт и чего стоит каждый критерий
csi-table-note = Доля — часть критерия во всей важности. Потеря — сколько пунктов индекса он стоит: потери и сам индекс в сумме дают 100.
csi-quadrants-note = Последний столбец делит критерии по средней важности и средней удовлетворённости.
quadrant = Что делать
quadrant-keep = Так держать
quadrant-improve = Улучшать в первую очередь
quadrant-overkill = Больше, чем нужно
quadrant-later = Может подождать
chart-matrix = Важность и удовлетворённость
chart-matrix-description = Точка для каждого критерия: чем он важнее, тем выше, чем довольнее люди, тем правее. То, что вверху слева, надо улучшать в первую очередь.

## Заказы

about-rpr = Клиенты с двумя заказами и больше
about-rpr-days = Клиенты, которые покупали в два дня и больше
orders-title = Заказы
orders-note = Возвраты и строки без клиента, даты или суммы не учитываются; сколько их, сказано в конце таблицы.
churn-title = Клиенты по месяцам
churn-note = «Активны раньше» — те, кто покупал в предыдущем месяце. «Ушли» — те из них, кто в этом месяце не купил.
churn-low = Отток, от
churn-high = Отток, до
months-title = Заказы по месяцам
months-note = Доля повторных — среди клиентов месяца: сколько из них купили в нём два раза и больше.
months-note-refunds = Возвраты и строки без клиента, даты или суммы не учитываются.
months-chart = Выручка по месяцам
months-chart-description = Линия с выручкой за каждый месяц.
revenue = Выручка
average-order = Средний чек
customers = Клиенты
repeat-rate = Доля повторных
cohorts-title = Когорты
cohorts-month = Клиенты по месяцу первого заказа и доля тех из них, кто покупал через 0, 1, 2 … месяца.
cohorts-quarter = Клиенты по кварталу первого заказа и доля тех из них, кто покупал через 0, 1, 2 … квартала.
cohorts-year = Клиенты по году первого заказа и доля тех из них, кто покупал через 0, 1, 2 … года.
rfm-title = Давность, частота и сумма покупок
rfm-note = Каждый клиент получает оценки от 1 (хуже всего) до { $bins } (лучше всего) за то, как давно, как часто и на какую сумму он покупал.
rfm-counts = Сколько клиентов с каждой парой оценок
rfm-list = Клиенты
rfm-silent = Замолчавшие клиенты
rfm-silent-note = Клиенты, чей последний заказ был раньше, чем столько дней назад; дни считаются от самого последнего заказа. Дни можно поменять на свои.
rfm-silent-days = Больше … дней
rfm-silent-share = Доля всех клиентов
rfm-silent-repeat = С двумя заказами и больше
rfm-silent-repeat-share = Доля клиентов с двумя заказами и больше
rfm-corner = Давность и частота
rfm-recency = Давность { $score }
rfm-frequency = Частота { $score }

## Итоги, подсчитанные заранее

counted-title = Итоги
counted-levels-note = В таблице уже указано, сколько человек дали каждый ответ. Довольные — это два лучших ответа.
counted-nps-note = В таблице уже указано, сколько промоутеров и критиков.
counted-net-note = В таблице уже указано, какая часть дала лучшие и худшие ответы. Разница — лучшие минус худшие, в пунктах.
counted-satisfied = Довольны, среди ответивших
counted-of-all = Довольны, среди всех
counted-net = Лучшие минус худшие

## Ушедшие клиенты

metric-churn = Отток
metric-retention = Удержание
churn-study-title = Ушедшие клиенты
churn-study-note = По столбцу «{ $question }». Отток по группам — на листе сегментов.
churn-customers = Клиенты
churn-before = Отток без новых клиентов
churn-before-note = У тех, кто пришёл недавно, почти не было времени уйти: без оставшихся новичков отток считается по тем, кто был и раньше. Месяцы можно поменять на свой период.
churn-new-from = { $column }, от
churn-new-to = { $column }, до
churn-new = Новые клиенты, которые остались
churn-there = Клиенты, которые были раньше
churn-numbers = Сколько они приносили
churn-numbers-note = Суммы и средние числовых столбцов: у всех, у ушедших и у оставшихся.
sum = Сумма
sum-left = Сумма ушедших
sum-share = Доля ушедших
mean = Среднее
mean-left = Среднее ушедших
mean-stayed = Среднее оставшихся

## Драйверы

drivers-title = Драйверы
drivers-note = Насколько каждая оценка связана с ответами на вопрос ниже. Учтены только те, кто ответил на все вопросы. Это связь, а ещё не причина.
drivers-block = { $question }
drivers-lmg = Вклад усреднён по всем порядкам, в которых можно добавлять оценки (LMG). Вместе вклады дают ту часть различий, которую эти оценки объясняют.

## Комментарии

comments-title = Комментарии
comments-note = Слова и пары слов, которые встретились хотя бы у пяти человек. Влияние — значение NPS по всем минус значение по тем, кто этого не говорил.
comments-block = «{ $comment }» и ответы на «{ $question }»
comments-many = Комментариев больше { $most }, их подсчёт займёт время. Чтобы всё же посчитать, введите { $formula }

## Проверка данных

audit-title = Проверка данных
audit-note = Чем признан каждый столбец и что в его ячейках.
column = Столбец
read-as = Прочитан как
scale = Шкала
filled = Заполнено
blank = Пусто
on-scale = На шкале
off-scale = Вне шкалы
not-numbers = Не числа
audit-block = { $question } — проверка по шкале { $scale }

## Метод

method-title = Как получены числа
method-note = Сделано в Loyalty { $version } по таблице «{ $name }»: { $rows ->
    [one] { $rows } строка
    [few] { $rows } строки
   *[other] { $rows } строк
}. Что не учтено, показано на листе с проверкой данных.
method-definition = Определение
method-interval = Интервал, 95 %
method-interval-nps = Уточнённый метод Вальда: добавляются три ответа — четверть промоутеров, половина нейтралов, четверть критиков (Rocks, The American Statistician 70(4), 2016).
method-interval-csi = Распределение Стьюдента по индексам отдельных респондентов.
method-interval-cli = Распределение Стьюдента по индексам отдельных респондентов.
method-interval-share = Интервал Уилсона для доли.
method-bands = Уровни
method-formulas = Формулы
method-formulas-note = Так, как они записаны в сводке.
method-formula = Формула
method-interval-formula = Формула интервала
method-source = Источник
method-source-nps = { -reichheld-2003 }
method-source-csi = { -cyrilsunil }
method-source-cli = { -revinate-scale } Шкала обращена: 1 — лучший ответ.
method-source-csat = { -lewis-2016 }
method-source-ces = { -ces-2010 }
method-source-rpr = { -fructifi }
method-intervals = Интервал
method-made = Сделано в Loyalty { $version }. Что показывают ячейки, сколько их и сколько заполнено, следует за книгой; что учтено и что пропущено — на указанный ниже день.
method-day = День
method-results = Результаты
method-cell = Ячейка
method-function = Функция
method-shows = Показывает
method-cells = Ячеек
method-filled = Заполнено
method-counted = Учтено
method-left-out = Пропущено
method-by = { $level }, { $method }
method-by-adjusted-wald = уточнённый метод Вальда
method-by-wald = метод Вальда
method-by-score = обращение критерия
method-by-bootstrap = бутстрэп
method-by-wilson = метод Уилсона
method-by-t = распределение Стьюдента
method-by-adjusted-wald-about = Уточнённый метод Вальда: добавляются три ответа — четверть промоутеров, половина нейтралов, четверть критиков. { -rocks-2016 }
method-by-wald-about = Метод Вальда: нормальное приближение без поправок.
method-by-score-about = Обращение критерия для индекса. { -tango-1998 }
method-by-bootstrap-about = Процентили всех выборок, которые можно заново извлечь из этих ответов; вычислены точно.
method-by-wilson-about = Интервал Уилсона для доли. { -wilson-1927 }
method-by-t-about = Распределение Стьюдента по значениям отдельных респондентов.
method-skipped-blank = { $count ->
    [one] { $count } пустая
    [few] { $count } пустые
   *[other] { $count } пустых
}
method-skipped-text = текст: { $count }
method-skipped-boolean = ИСТИНА или ЛОЖЬ: { $count }
method-skipped-offScale = вне шкалы: { $count }
method-skipped-noWeight = без веса: { $count }
method-skipped-incomplete = неполные: { $count }
method-skipped-noCustomer = без клиента: { $count }
method-skipped-noDate = без даты: { $count }
method-skipped-outsidePeriod = вне периода: { $count }

## Уровни команды

sheet-bands = Уровни { $metric }
bands-from = От
bands-to = До
bands-name = Название
bands-note = В формуле: =BAND(B2, { $name }). Измените границы и названия здесь — и все формулы пересчитаются.
bands-source = Источник
bands-author = Автор
bands-date = Дата
bands-limit = Граница — число от { $low } до { $high }.
bands-no-low = У этого уровня нет числа, с которого он начинается.
bands-not-number = «{ $value }» — не число, а граница должна быть числом.
bands-upside-down = Этот уровень кончается не выше { $low }, с которого начинается.
bands-same-start = С { $low } начинается и другой уровень.
bands-no-title = У этого уровня нет названия.
bands-overlap = Этот уровень кончается на { $high }, а следующий начинается с { $next }: оттуда считается следующий.
bands-hole = Промежуток от { $high } до { $next } не описан ни одним уровнем. Чтобы его закрыть, очистите эту ячейку: уровень кончится там, где начинается следующий.

## Группы из базы данных

sheet-brought = { $metric } из SQL
brought-note = Суммы по группам, как их вернул запрос. Столбцы справа — формулы от этих сумм.
brought-group = Группа
brought-cohorts-note = Строка — покупатели, впервые купившие в этом периоде; столбцы — сколько периодов спустя они купили снова.
brought-cohorts-counts = Покупатели
brought-cohorts-shares = Доля когорты
brought-cohort = Первый период
