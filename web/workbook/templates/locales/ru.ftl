### Книга, с которой начинают.

sheet-overview = Обзор
sheet-nps = NPS
sheet-nps-answers = Ответы NPS
sheet-csi = CSI
sheet-csi-answers = Ответы CSI
sheet-cli = CLI
sheet-cli-answers = Ответы CLI
sheet-orders = Заказы
sheet-orders-answers = Список заказов
sheet-bands = Уровни

## Везде

metric = Показатель
score = Значение
low = Нижняя граница
high = Верхняя граница
band = Уровень
date = Дата
date-limits = Дата, например 31.05.2026.
month = Месяц
by-month = По месяцам
answers = Ответы
points = Баллы
question = Вопрос
counted-nps = Ответы
counted-csi = Опрошенные
counted-cli = Опрошенные
counted-orders = Клиенты

## Обзор

overview-title = Лояльность клиентов
overview-note = Заполните листы с ответами и список заказов: показатели ниже, их уровни и диаграммы появятся сами.
fill-in = Где заполнять
about = О чём говорит
about-nps = Насколько тех, кто вас рекомендует, больше, чем тех, кто нет
about-csi = Насколько люди довольны с учётом того, что для них важно
about-cli = Рекомендовать, купить снова, попробовать другое: один индекс из трёх вопросов
about-orders = Доля клиентов, купивших больше одного раза
how = Как пользоваться книгой
step-fill = Впишите или вставьте ответы под заголовки, по человеку на строку. Пустые ячейки не считаются.
step-read = Границы — концы 95-процентного доверительного интервала: другая выборка тех же клиентов, скорее всего, дала бы значение между ними.
step-bands = На листе «Уровни» сказано, как называется значение. Измените там границы и названия — и названия рядом с показателями изменятся.
step-addin = Всё считают обычные формулы. Где установлена надстройка Loyalty, её функции считают то же самое и подсказывают, какую ячейку исправить.

## NPS

nps = NPS
nps-title = NPS по месяцам
nps-note = По листу «{ $sheet }»: дата и ответ каждого человека от 0 до 10. Места — на { NUMBER($rows) } ответов.
nps-question = Насколько вероятно, что вы порекомендуете нас друзьям или коллегам? (0-10)
nps-limits = Целое число от 0 (совсем не вероятно) до 10 (очень вероятно).
nps-group = Группа (город, канал, товар)
nps-why = Почему вы так ответили?
nps-unread = Ячейки, где не ответ от 0 до 10
nps-undated = Ответы без даты, не вошли ни в один месяц
nps-months-note = Последние двенадцать месяцев с ответами. Границы — концы 95-процентного доверительного интервала за месяц, изменение — в баллах.
promoters = Промоутеры
passives = Нейтралы
detractors = Критики
change = Изменение
chart-nps-months = NPS по месяцам
chart-nps-months-description = Столбец на каждый месяц: индекс потребительской лояльности от −100 до 100.
chart-nps-months-up = Баллы
chart-nps-groups = Кто ответил
chart-nps-groups-description = Столбец на каждый месяц: сколько было критиков, нейтралов и промоутеров.
chart-nps-groups-up = Ответы

## CSI

csi-title = Индекс удовлетворённости клиентов
csi-note = По листу «{ $sheet }»: насколько критерий важен для человека и насколько он им доволен, от 1 до 10. Места — на { NUMBER($rows) } человек.
csi-criteria = Критерии
csi-criteria-note = Впишите вместо этих названий свои критерии; заголовки ответов изменятся. Потеря — сколько баллов стоит критерий: вместе с индексом потери дают 100.
csi-limits-importance = Целое число от 1 (совсем не важно) до 10 (очень важно).
csi-limits-satisfaction = Целое число от 1 (совсем не доволен) до 10 (полностью доволен).
asked-importance = важность (1-10)
asked-satisfaction = удовлетворённость (1-10)
criterion = Критерий
criterion-quality = Качество
criterion-speed = Скорость доставки
criterion-range = Ассортимент
criterion-price = Цена
criterion-service = Обслуживание
criterion-support = Помощь после покупки
importance = Важность
share = Доля
satisfaction = Удовлетворённость
weighted = С учётом доли
loss = Потеря
chart-csi-satisfaction = Удовлетворённость по критериям
chart-csi-satisfaction-description = Столбец на каждый критерий: средняя удовлетворённость от 1 до 10.
chart-csi-satisfaction-up = Средний ответ
chart-csi-loss = Что стоит дороже всего
chart-csi-loss-description = Столбец на каждый критерий: сколько баллов индекса он стоит.
chart-csi-loss-up = Потеряно баллов

## CLI

cli-title = Индекс лояльности клиентов
cli-note = По листу «{ $sheet }»: три ответа каждого человека от 1 (весьма вероятно) до 6 (очень маловероятно). Считаются те, кто ответил на все три.
cli-questions = По вопросам
cli-questions-note = Баллы: 100 за ответ 1, за каждую ступень ниже — на 20 меньше. Справа — сколько человек дали каждый ответ.
cli-limits = Целое число от 1 (весьма вероятно) до 6 (очень маловероятно).
cli-asked-recommend = Порекомендуете ли вы нас знакомым? (1-6)
cli-asked-again = Совершите ли вы у нас покупку снова? (1-6)
cli-asked-others = Попробуете ли вы другие наши товары или услуги? (1-6)
cli-recommend = Рекомендовать
cli-again = Купить снова
cli-others = Попробовать другое
answered = Ответ { $answer }
chart-cli-questions = Баллы по вопросам
chart-cli-questions-description = Столбец на каждый из трёх вопросов: баллы от 0 до 100.
chart-cli-questions-up = Баллы

## Заказы

orders-title = Заказы
orders-note = По листу «{ $sheet }»: кто купил, когда и на сколько. Места — на { NUMBER($rows) } заказов. Возвраты и неполные строки не считаются.
orders-totals = Всего
orders-months-note = Последние двенадцать месяцев с заказами.
orders = Заказы
revenue = Выручка
average-order = Средний чек
revenue-per-customer = Выручка на клиента
frequency = Заказов на клиента
repeat-customers = Клиентов с двумя заказами и больше
new-customers = Первые заказы
repeat-orders = Повторные заказы
customer = Клиент
amount = Сумма
amount-limits = Число: сколько принёс заказ. Возврат — меньше нуля.
order-number = Какой по счёту у клиента
chart-orders-revenue = Выручка по месяцам
chart-orders-revenue-description = Столбец на каждый месяц: сколько принесли заказы.
chart-orders-revenue-up = Выручка
chart-orders-orders = Заказы по месяцам
chart-orders-orders-description = Столбец на каждый месяц: сколько было заказов.
chart-orders-orders-up = Заказы

## Уровни

bands-title = Уровни
bands-about = Как называется значение. Измените границы и названия; впишите, кто и когда так решил. В формуле: =BAND(B2, NpsBands). Цвета показателей следуют за границами.
bands-nps = NPS
bands-csi = CSI
bands-cli = CLI
bands-rpr = RPR, доля клиентов, купивших снова
