### Тексты функций таблицы. Справка функции стоит под её именем с дефисами; атрибут заменяет для этой функции справку
### о параметре.

## NPS

NPS = Индекс потребительской лояльности: доля промоутеров минус доля критиков, от −100 до 100. Пустые ячейки — не ответы.
NPS-COUNTS = Промоутеры, нейтралы и критики: сколько их и какова их доля, а также ячейки без ответа.
NPS-FROMCOUNTS = Индекс NPS по числу промоутеров, нейтралов и критиков.
NPS-CI = Доверительный интервал NPS: нижняя и верхняя границы в пунктах.
NPS-CI-FROMCOUNTS = Доверительный интервал NPS по числу промоутеров, нейтралов и критиков.
NPS-TEST = Различаются ли два NPS: разность в пунктах, z и двустороннее p-значение.
NPS-BY = NPS каждой группы с интервалом, количествами и p-значением против всех остальных групп (поправка Холма).
NPS-REPORT = Всё об NPS сразу: индекс, интервал, уровень и кто его опубликовал, советы, пропущенные ячейки.

## Параметры

parameter-scores = оценки
    .help = Ответы на вопрос «Насколько вероятно, что вы нас порекомендуете?»
parameter-weights = веса
    .help = Вес каждого ответа, диапазон той же формы. Ответ без веса не учитывается.
parameter-scale = шкала
    .help = Шкала ответов.
parameter-invalid = неверные
    .help = Что делать с числами вне шкалы.
parameter-confidence = доверие
    .help = Доверительная вероятность: по умолчанию 0,95; 90 значит 0,9.
parameter-method = метод
    .help = Способ расчёта.
parameter-language = язык
    .help = Язык заголовков и текстов в результате.
parameter-promoters = промоутеры
    .help = Сколько ответили 9 или 10.
parameter-passives = нейтралы
    .help = Сколько ответили 7 или 8.
parameter-detractors = критики
    .help = Сколько ответили от 0 до 6.
parameter-groups = группы
    .help = Группа каждого ответа, диапазон той же формы.
parameter-a = а
    .help = Ответы первой выборки.
parameter-b = б
    .help = Ответы второй выборки.
parameter-scheme = схема
    .help = Показатель (его обычная схема), код схемы или диапазон со строками «от · название» либо «от · до · название».

choice-scale-0-10 = От 0 до 10: промоутеры 9–10, нейтралы 7–8, критики 0–6
choice-scale-1-10 = От 1 до 10: промоутеры 9–10, нейтралы 7–8, критики 1–6
choice-scale-1-7 = От 1 до 7: промоутеры 6–7, нейтралы 5, критики 1–4
choice-scale-1-5 = От 1 до 5: промоутеры 5, нейтралы 4, критики 1–3
choice-invalid-error = Показать ошибку с первым местом
choice-invalid-exclude = Не учитывать и посчитать
choice-method-adjusted-wald = Уточнённый метод Вальда: надёжен начиная с десяти ответов
choice-method-wald = Метод Вальда: нормальное приближение, слишком уверенное при малом числе ответов
choice-method-score = Метод множителей (score): дольше, хорош для малых выборок
choice-method-bootstrap = Перцентили бутстрепа, вычисленные точно
choice-language-en = Английский
choice-language-ru = Русский

## Места и размеры

place-row = строка { $row }
place-cell = строка { $row }, столбец { $column }
place-in-range = { $place } диапазона «{ $range }»
shape = { $rows } × { $columns }

## Ошибки: что не так, где и как исправить

error-cell = { $place }: в ячейке ошибка { $error }. Исправьте её или не включайте в диапазон.
error-option-cell = В ячейке аргумента «{ $name }» ошибка { $error }. Исправьте эту ячейку.
error-unknown-function = Функции { $name } нет. Проверьте написание.
error-unexpected = По этим ячейкам ничего не вычислить. Проверьте диапазоны и параметры.
error-missing = Функции { $function } нужен аргумент «{ $name }»: укажите диапазон или значение.
error-too-many =
    Функция { $function } принимает не больше { $most ->
        [one] { $most } аргумента
       *[other] { $most } аргументов
    }, а указано { $given }. Уберите лишние.
error-single = В аргументе «{ $name }» нужно одно значение, а не диапазон из нескольких ячеек.
error-no-value = Нет значения в аргументе «{ $name }»: ячейка пуста.
error-number = В аргументе «{ $name }» нужно число, а «{ $value }» — не число.
error-negative = Аргумент «{ $name }» не может быть отрицательным, а он равен { $value }.
error-confidence = Доверительная вероятность должна быть между 0 и 1 (0,95) или в процентах меньше 100 (95), а указано { $value }.
error-choice = Аргумент «{ $name }» не может быть «{ $value }». Выберите одно из: { $allowed }.
error-flag = В аргументе «{ $name }» нужно ИСТИНА или ЛОЖЬ, а указано «{ $value }».
error-date = В аргументе «{ $name }» нужна дата, а «{ $value }» — не дата. Напишите её как 2024-05-31 или 31.05.2024.
error-shapes = Размер диапазона «{ $first }» — { $firstShape }, а диапазона «{ $second }» — { $secondShape }. Нужны диапазоны одного размера.
error-no-answers = В диапазоне нет ответов.
error-no-counts = Все количества равны 0: ответов нет.
error-off-scale =
    { $place }: { $value } вне шкалы { $scale } ({ $cells ->
        [one] { $cells } такая ячейка
        [few] { $cells } такие ячейки
       *[many] { $cells } таких ячеек
    }). { $cells ->
        [one] Исправьте её
       *[many] Исправьте их
    }, выберите другую шкалу или укажите в аргументе «неверные» "exclude".
error-fractional =
    { $place }: { $value } — не целое число шкалы { $scale } ({ $cells ->
        [one] { $cells } такая ячейка
        [few] { $cells } такие ячейки
       *[many] { $cells } таких ячеек
    }). { $cells ->
        [one] Исправьте её
       *[many] Исправьте их
    } или укажите в аргументе «неверные» "exclude".
error-no-weights = Ни у одного ответа нет веса: заполните диапазон весов.
error-weights-zero = Все веса равны 0: хотя бы одному ответу нужен вес больше 0.
error-weight-negative = { $place }: { $value } не может быть весом. Вес — число не меньше 0.
error-no-spread = В обеих выборках все ответы в одной группе, и этому методу не с чем сравнивать. Выберите «adjusted-wald».

## Ошибки в таблице уровней

error-scheme = Схема не может быть «{ $value }». Укажите диапазон со строками «от · название» или одно из: { $allowed }.
error-scheme-columns = В таблице уровней два столбца («от · название») или три («от · до · название»).
error-scheme-no-bands = В таблице нет уровней: в первой ячейке строки нужно число, в последней — название.
error-scheme-too-many-bands = В таблице уровней может быть не больше 50 строк.
error-scheme-field-missing = { $place }: у этого уровня нет границы или названия.
error-scheme-field-wrong = { $place }: ячейка не подходит таблице уровней: границы — числа, названия — текст.
error-scheme-text-too-long = { $place }: слишком длинное название.
error-scheme-too-large = Таблица уровней слишком велика.
error-scheme-band-empty = { $place }: уровень пуст, его верхняя граница не больше нижней.
error-scheme-band-outside = { $place }: граница за пределами возможных значений показателя.
error-scheme-bands-overlap = { $place }: другой уровень начинается с того же значения.

## Заголовки таблиц

title-what = Что
title-value = Значение
title-group = Группа
title-blank-group = (пусто)
title-count = Количество
title-share = Доля
title-answers = Ответы
title-effective-answers = Эффективное число ответов после взвешивания
title-promoters = Промоутеры
title-passives = Нейтралы
title-detractors = Критики
title-no-answer = Без ответа
title-not-a-number = Не число
title-off-scale = Вне шкалы
title-nps = NPS
title-low = Нижняя граница
title-high = Верхняя граница
title-confidence = Доверительная вероятность
title-method = Метод интервала
title-band = Уровень
title-chance = Вероятность этого уровня
title-reaches = Интервал захватывает и
title-source = Источник уровней
title-advice = Совет
title-warning = Предупреждение
title-p-against-rest = p против остальных

method-adjusted-wald = уточнённый метод Вальда
method-wald = метод Вальда
method-score = метод множителей (score)
method-bootstrap = бутстреп (точный)
own-scheme = Собственная таблица уровней

skipped-blank = Пустые ячейки
skipped-text = Ячейки с другим текстом
skipped-boolean = ИСТИНА и ЛОЖЬ
skipped-offScale = Числа вне шкалы
skipped-noWeight = Ответы без веса

warning-small-sample =
    Всего { $answers ->
        [one] { $answers } ответ
        [few] { $answers } ответа
       *[many] { $answers } ответов
    }: слишком мало, чтобы полагаться на индекс. Соберите хотя бы десять.
