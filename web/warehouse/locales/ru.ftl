### Слова отчёта по файлу, строки которого считает база данных.

sheet-counts = Подсчёты
counts-title = Подсчёты по файлу { $name }
counts-note = { $rows ->
    [one] { NUMBER($rows) } строку посчитала
    [few] { NUMBER($rows) } строки посчитала
   *[other] { NUMBER($rows) } строк посчитала
  } DuckDB на этом компьютере. Формулы отчёта берут числа отсюда: измените число — изменится и отчёт.
counts-all = { $metric }: { $question } — все строки
counts-group = { $metric }: { $question } — по столбцу «{ $part }»
counts-month = { $metric }: { $question } — по месяцам, столбец «{ $part }»
counts-week = { $metric }: { $question } — по неделям, столбец «{ $part }»
counts-quarter = { $metric }: { $question } — по кварталам, столбец «{ $part }»
counts-sql = Запросы
counts-sql-note = То же выполнит любая DuckDB: назовите таблицу с данными answers.
no-part = (не указано)
sum-promoters = Промоутеры
sum-passives = Нейтралы
sum-detractors = Критики
sum-answers = Ответы
sum-total = Сумма ответов
sum-better = Лучшие оценки
sum-off_scale = Вне шкалы
sum-no_answer = Нет ответа
sum-not_a_number = Не число
sum-respondents = Респонденты
sum-squares = Сумма квадратов
