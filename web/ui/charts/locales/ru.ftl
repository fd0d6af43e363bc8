quarter = { $quarter } кв. { $year }

# По времени
trend = { $metric } с { $first } по { $last }. За последний период { $value }.
trend-interval = Интервал от { $low } до { $high }.
trend-period = Период
trend-low = Нижняя граница
trend-high = Верхняя граница
trend-point = { $period }: { $value }
trend-point-interval = { $period }: { $value }, интервал от { $low } до { $high }
trend-band = от { $low } до { $high }
trend-legend = Линия показывает значение, полоса вокруг неё — интервал. Уровни на фоне: { $source }.
trend-legend-plain = Линия показывает значение, полоса вокруг неё — интервал.

# Важность и удовлетворённость
matrix = Важность и удовлетворённость, { $count } { $count ->
    [one] критерий
    [few] критерия
   *[other] критериев
}. Улучшить в первую очередь: { $first }.
matrix-calm = Важность и удовлетворённость, { $count } { $count ->
    [one] критерий
    [few] критерия
   *[other] критериев
}. Важных и при этом слабых среди них нет.
matrix-criterion = Критерий
matrix-importance = Важность
matrix-satisfaction = Удовлетворённость
matrix-quadrant = Что делать
matrix-fix = Улучшать первым
matrix-keep = Так держать
matrix-low = Может подождать
matrix-over = Больше, чем нужно
matrix-point = { $name }: важность { $importance }, удовлетворённость { $satisfaction }. { $quadrant }
matrix-means = Линии пересекаются на средних важности и удовлетворённости.
matrix-rest = По номерам:

# Когорты
cohorts = Доля вернувшихся клиентов по периоду первого заказа. { $count } { $count ->
    [one] когорта
    [few] когорты
   *[other] когорт
}, с { $first } по { $last }.
cohorts-start = Первый заказ
cohorts-customers = Клиенты
cohorts-later = Периодов спустя
cohorts-cell = { $start }, через { $later }: { $share }
cohorts-scroll = Когорты, прокручивается вбок
cohorts-part = Здесь показаны последние когорты, { $rows } из { $allRows }, и { $columns } из { $allColumns } периодов. На листе есть все.
