title = Loyalty: метрики лояльности в таблице
brand = Loyalty
skip = К содержанию
toolbar = Инструменты
home-title = К началу
open = Открыть
open-title = Открыть другой файл
example = Примеры
new = Новая
sheet-heading = Книга
title-blank = Пустой лист
title-example = Примеры
discard = В открытой книге есть изменения, которых больше нигде нет. Заменить её и потерять их?
undo = Отменить
redo = Вернуть
language-other = EN
language-title = In English
theme-system = Тема: как в системе. Включить светлую
theme-light = Тема: светлая. Включить тёмную
theme-dark = Тема: тёмная. Вернуть как в системе
panel-toggle = Результат
panel-toggle-title = Показать или скрыть результат выбранной ячейки
result = Результат
cells = Ячейки
sheets = Листы
add-sheet = Добавить лист
new-sheet = Лист { $number }
private = Данные не покидают этот компьютер
help = Функции
help-address = ./help/ru/index.html

start-headline = От выгрузки опроса — к оценке, которую можно отстоять
start-lead = NPS, CSI, CLI, CSAT, повторные покупки и не только: с погрешностью и зоной, в которую попал результат. Данные не покидают этот компьютер.
start-drop = Перетащите файл сюда
start-kinds = CSV, Excel или OpenDocument; из любого сервиса опросов, в любой кодировке
start-choose = Выбрать файл
start-paste = Вставить из таблицы
start-paste-title = Или нажмите Ctrl+V в любом месте страницы
start-example = Посмотреть пример
start-example-about = Данные с готовыми формулами
start-nps = NPS: опрос в аэропорту, 2746 ответов
start-csi = CSI: парки, 22 критерия
start-cli = CLI: индекс лояльности 200 человек
start-rpr = RPR: два месяца интернет-магазина
start-survey = Начать новый опрос
start-survey-about = С вопросами и формулами; ввод проверяется в выгруженном файле Excel
start-studies = NPS по месяцам, CSI, CLI и заказы в одной книге
start-studies-file = Файл Excel
title-template-nps = Новый опрос: NPS
title-template-csi = Новый опрос: CSI
title-template-cli = Новый опрос: CLI
title-template-csat = Новый опрос: CSAT
title-template-ces = Новый опрос: CES
title-studies = Книга о лояльности
template-answers = Ответы
template-score = Оценка
template-hint = Введите или вставьте ответы на лист «{ $sheet }», по одному респонденту в строке, до { $rows } строк: оценка появится здесь.
template-questions = О чём спрашивают
metric = Метрика
low = Нижняя граница
high = Верхняя граница
start-blank-title = Пустой лист
start-blank-about = Введите =NPS( и вперёд
start-blank = Открыть пустой лист
start-addin = Те же функции работают в Excel:
start-addin-get = установить надстройку
start-help = Что делает каждая функция

kept = Ваша прошлая работа
kept-when = Сохранено в этом браузере, { $time }
kept-resume = Продолжить
kept-forget = Забыть
keep-refused = Браузер ничего не хранит для этой страницы, или в нём кончилось место. Выгрузите книгу в файл, прежде чем закрыть страницу.

import-heading = Так ли понят ваш файл?
import-failure = Файл не прочитан
import-reading = Чтение
cancel = Отмена
stop = Остановить
make = Сделать отчёт
columns-again = Столбцы
stage-reading = Файл читается…
stage-understanding = Ищем вопросы…
stage-showing = Почти готово…
import-rows = { $rows ->
    [one] { $shown } строка
    [few] { $shown } строки
   *[many] { $shown } строк
}
read-as = Прочитано так:
chip-sheet = Лист
chip-encoding = Кодировка
chip-delimiter = Что стоит между столбцами
chip-decimal = Десятичный знак
chip-dateOrder = Порядок в датах
chip-headingRows = Строки заголовков
delimiter-semicolon = точка с запятой
delimiter-comma = запятая
delimiter-tab = табуляция
delimiter-bar = вертикальная черта
delimiter-none = один столбец
decimal-point = 7.5 — это семь с половиной
decimal-comma = 7,5 — это семь с половиной
date-order-dmy = 31.03.2024
date-order-mdy = 03/31/2024
date-order-ymd = 2024-03-31
heading-rows = { $rows ->
    [0] без заголовков
    [1] заголовки в строке 1
   *[other] заголовки в строках 1–{ $rows }
}
date-question = Даты в этом файле можно прочитать по-разному. Как правильно?
date-question-dmy = Сначала день: 31.03.2024
date-question-mdy = Сначала месяц: 03/31/2024
date-question-ymd = Сначала год: 2024-03-31
columns = Столбцы файла
column-role = Что такое «{ $title }»
column-untitled = Столбец { $number }
column-twin = { $letter }: { $title }
column-unsure = Проверьте, пожалуйста
more-columns = { $count ->
    [one] Показать ещё { $count } столбец
    [few] Показать ещё { $count } столбца
   *[many] Показать ещё { $count } столбцов
}
first-look = Первый взгляд
first-look-churn = Отток { $share }: ушли { $left } из { $all } клиентов.
first-look-nothing = Считать пока нечего. Для оценки нужен столбец с ответами: готовность рекомендовать, удовлетворённость, важность или усилия; либо столбец клиента вместе с датами заказов. Укажите ниже, что есть что.
first-look-no-answers = Заголовки есть, а ответов пока нет. Добавьте ответы в файл и откройте его снова.
first-look-all-counted = Учтены все ячейки.
as-before = Вернуть прежнее чтение
report-failed = По этим столбцам отчёт не получился. Укажите для столбца другое значение или исключите его и попробуйте ещё раз.
making = Отчёт составляется…
chart-nps-trend = NPS во времени
chart-csi-table = Что важно и насколько довольны
chart-cohorts = Кто вернулся, по месяцу первого заказа
out = Экспорт
out-xlsx = Книга Excel (.xlsx)
out-csv = Этот лист в CSV
out-json = Результаты в JSON
out-picture = Диаграмма картинкой…
out-print = Печать или PDF
out-writing = Книга записывается…
out-failed = Не удалось записать книгу. Удалите ненужные листы или строки и попробуйте ещё раз.
frozen-title = Часть результатов останется такой, как сейчас
frozen-body = { $count ->
    [one] { $count } формула не выражается обычными функциями. Там, где надстройки нет, Excel покажет её нынешнее значение и не будет пересчитывать:
    [few] { $count } формулы не выражаются обычными функциями. Там, где надстройки нет, Excel покажет их нынешние значения и не будет пересчитывать:
   *[many] { $count } формул не выражаются обычными функциями. Там, где надстройки нет, Excel покажет их нынешние значения и не будет пересчитывать:
}
frozen-rest = и ещё { $count }
frozen-save = Сохранить книгу
picture-title = Диаграмма картинкой
picture-which = Какая диаграмма
picture-untitled = Диаграмма { $number }
picture-none = Рядом с таблицей нет диаграмм. Выберите ячейку с оценкой или лист с динамикой либо таблицей критериев.
sheet-data = Данные
pasted = Вставленная таблица
paste-refused = Браузер не даёт странице прочитать буфер обмена. Нажмите Ctrl+V (⌘V на Mac).
paste-empty = В буфере обмена нет таблицы. Скопируйте ячейки в своей таблице, потом вставьте их сюда.

table = Таблица
table-title = Лист в виде таблицы из текста, для программ чтения с экрана
table-range = { $range }. Всего { $rows ->
    [one] { $rows } строка
    [few] { $rows } строки
   *[many] { $rows } строк
} и { $columns ->
    [one] { $columns } столбец
    [few] { $columns } столбца
   *[many] { $columns } столбцов
}. Стрелки перемещают, Enter правит ячейку.

name-box = Поле имени: выбранная ячейка; введите адрес, чтобы перейти
names = Заданные имена
formula-line = Строка формул
editor-pane = Строка ввода { $number }
stop-calculating = Остановить вычисление
notifications = Уведомления { $number }
cells-keyboard = Ячейки. Стрелки перемещают, F2 открывает для правки, F6 ведёт дальше, к результату

status = Выбранная ячейка
status-loading = Таблица загружается…
status-failed = Не удалось загрузить таблицу. Проверьте соединение и попробуйте ещё раз.
status-empty = { $address }, пусто
status-value = { $address }, { $value }
status-range = выделено { $address }, активная ячейка: { $value }
status-formula = { $address }, { $formula }, { $value }
status-band = { $address }, { $formula }, { $value }, { $band }
status-error = { $address }, { $formula }, { $code }: { $message }
status-true = истина
status-false = ложь
status-blank = пусто
error-other = Ошибка пришла из ячейки или функции, на которую ссылается формула.
error-too-large = В формуле указано больше ячеек, чем можно прочитать за раз. Укажите только столбцы с данными.
error-name = Функции или имени с таким написанием нет. Проверьте написание.
error-div = Деление на 0 или на пустую ячейку.
error-ref = Ячейки, на которую ссылается формула, больше нет.
error-spill = Таблице нужны пустые ячейки ниже и правее. Освободите их.
error-value = Функция получила значение, с которым не умеет работать.
error-num = Число слишком велико или слишком мало для функции.
error-na = Функция ничего не нашла.
error-semicolon = Аргументы здесь разделяет запятая, а не точка с запятой: =NPS(A1:A9,,"1-5").
error-cycle = Формула зависит от собственной ячейки.

engine-missing = Не удалось загрузить вычислительную часть страницы, поэтому её функции показывают #N/A. Проверьте соединение и попробуйте ещё раз.
try-again = Попробовать ещё раз
put-away = Понятно

score = Индекс
interval = Интервал 95 %
band = Уровень
bands = Шкала
benchmarks = Результаты других
report = Всё сразу
advice = Что делать дальше
respondent = Респондент
example-hint = Измените любой ответ справа: всё на этом листе пересчитается.

nps-title = Порекомендуете ли вы аэропорт?
nps-source = Восстановлено по опубликованным итогам опроса пассажиров аэропорта Сан-Франциско 2017 года (DataSF, общественное достояние): число ответов 0–10 по авиакомпаниям, 84 ячейки с кодом 11 («пропущено») и 1 пустая. Порядок перемешан.
nps-with-code = Если бы 11 было ответом
nps-by-airline = По авиакомпаниям
nps-other-airlines = Другие авиакомпании
nps-counts = Кто как ответил
nps-airline = Авиакомпания
nps-answer = Ответ

csi-title = Что важно в парке и насколько хорошо это сделано
csi-source = Восстановлено по опубликованному опросу посетителей парков Перта (Data 3(4):69, 2018, CC BY 4.0): сколько из 393 человек поставили 1–5 за важность каждого из 22 критериев и за удовлетворённость им.
csi-shuffled = Каждый столбец перемешан отдельно: индекс и таблица — как в опросе, интервал относится к этим перемешанным строкам.
csi-table = По критериям
csi-importance = Важность
csi-satisfaction = Удовлетворённость

cli-title = Порекомендовать, купить снова, попробовать другое
cli-source = Сгенерировано: 200 респондентов, от 1 «весьма вероятно» до 6 «очень маловероятно», по долям ответов, заданным в этом проекте. Опросов этого индекса с открытыми ответами найти не удалось.
cli-recommend = Порекомендует
cli-again = Купит снова
cli-other = Попробует другое
cli-index = Индекс

rpr-title = Сколько клиентов вернулось?
rpr-source = Восстановлено по опубликованным заказам UCI Online Retail (Chen 2015, CC BY 4.0) за январь и февраль 2011 года: сколько клиентов сделали сколько заказов и в сколько разных дней. Имена и даты условные.
rpr-hint = У тех же клиентов две доли: во второй несколько заказов за день считаются одним.
rpr-by-orders = Доля повторных, по заказам
rpr-by-days = Доля повторных, по дням
rpr-from-counts = 300 из 1000 клиентов
rpr-customer = Клиент
rpr-date = Дата
