panel = Результат

# Оценка
on-scale = шкала { $scale }
counted-answers = { $count ->
    [one] { $shown } ответ
    [few] { $shown } ответа
    [many] { $shown } ответов
   *[other] { $shown } ответа
}
counted-respondents = { $count ->
    [one] { $shown } респондент
    [few] { $shown } респондента
    [many] { $shown } респондентов
   *[other] { $shown } респондента
}
counted-customers = { $count ->
    [one] { $shown } клиент
    [few] { $shown } клиента
    [many] { $shown } клиентов
   *[other] { $shown } клиента
}
interval = Интервал { $level }: от { $low } до { $high }
interval-none = Слишком мало { $counting ->
    [answers] ответов
    [respondents] респондентов
   *[customers] клиентов
} для интервала.
interval-apart = Интервала нет: интервал индексов отдельных респондентов не содержит этого индекса, он посчитан по средним.
interval-averages = Интервала нет: это средние по критериям, без ответов каждого респондента.
interval-sums = Интервала нет: по этим суммам не видно, насколько ответы различаются.
interval-unread = Интервала нет: удалось прочитать только значение ячейки, без данных, из которых оно получено.
chance = Вероятность этого уровня: { $chance }
reaches = Интервал захватывает и { $bands }.
reaches-all = Интервал захватывает все уровни: данных слишком мало, чтобы их различить.
reaches-none = Интервал целиком лежит на этом уровне.
band-none = Вне уровней этой шкалы
quoted = «{ $text }»
and = { $list } и { $last }
source = Шкала: { $source }
source-year = Шкала: { $source }, { $year }
opens-outside = откроется в браузере
hole = источник не описывает
hole-current = Об этом промежутке источник шкалы ничего не говорит.
derived-current = Уровни выведены из самой шкалы ответов. Это не опубликованная норма.

# Диаграмма
chart = { $metric } { $score }: «{ $band }». Шкала от { $low } до { $high }.
chart-interval = Интервал { $level } от { $low } до { $high }.
chart-scale = { $metric } от { $low } до { $high }: { $bands }.
bands-title = Все уровни
bands-name = Уровень
bands-chance = Вероятность
range-both = от { $low } до { $high }
range-left = от { $low }, меньше { $high }
range-right = больше { $low }, до { $high }
range-open = больше { $low }, меньше { $high }

# Ответы
answers-title = Ответы
promoters = промоутеры
passives = нейтралы
detractors = критики
histogram = Ответы по оценкам. Чаще всего ставили { $mode }: { $count } из { $total }.
histogram-score = Оценка
histogram-count = Ответы
histogram-bar = { $score }: { $count }

# Критерии
criteria-title = Что снижает индекс
criteria-name = Критерий
criteria-share = Вес
criteria-satisfaction = Оценка
criteria-loss = Потеря
criteria-rest = Ещё { $count } { $count ->
    [one] критерий
    [few] критерия
   *[other] критериев
}

# Неучтённые ячейки
skipped = Не учтено
skipped-select = Выделить эти ячейки
skipped-blank = { $count ->
    [one] пустая
    [few] пустые
   *[other] пустых
}
skipped-text = { $count ->
    [one] текст
   *[other] с текстом
}
skipped-boolean = { $count ->
    [one] логическое значение
    [few] логических значения
   *[other] логических значений
}
skipped-offScale = вне шкалы
skipped-noWeight = без веса
skipped-incomplete = { $count ->
    [one] неполная анкета
    [few] неполные анкеты
   *[other] неполных анкет
}
skipped-noCustomer = без клиента
skipped-noDate = без даты
skipped-outsidePeriod = вне периода

insert = Вставить эту формулу в ячейку
advice-title = Что делать дальше
warning = Замечание
offers = Чем могут быть эти ячейки
hidden-rows = { $count ->
    [one] { $shown } строка скрыта или отфильтрована, но учитывается.
    [few] { $shown } строки скрыты или отфильтрованы, но учитываются.
   *[other] { $shown } строк скрыты или отфильтрованы, но учитываются.
}

# Результаты, которые не оценка
more-rows = { $count ->
    [one] ещё { $count } строка
    [few] ещё { $count } строки
   *[other] ещё { $count } строк
}
more-columns = { $count ->
    [one] ещё { $count } столбец
    [few] ещё { $count } столбца
   *[other] ещё { $count } столбцов
}
row-low = от
row-high = до
row-difference = разница, пункты
row-slope = пунктов за период
row-z = в стандартных ошибках (z)
row-p = p-значение
row-referred = новых клиентов
row-deterred = потеряно покупателей
row-net = итог
row-revenue = выручка
p-gloss = p: как часто такая же или большая разница возникала бы случайно, если на деле её нет.
verdict-rise = Рост, который трудно объяснить случайностью.
verdict-fall = Падение, которое трудно объяснить случайностью.
verdict-none = Данные не показывают изменения: разница может быть случайной.

# Когда результата нет
empty-title = Пока нечего показать
empty-body = Выделите ответы или ячейку с одной из наших функций. Здесь появятся показатель, его уровень и совет, что делать дальше.
empty-nps = столбец ответов 0–10
empty-csi = важность рядом с удовлетворённостью
empty-cli = три столбца ответов 1–6
empty-rpr = клиенты рядом с датами заказов
error-place = Перейти к { $place }
error-unread = Аргументы этой формулы прочитать не удалось, поэтому причина здесь неизвестна.
error-body = Ячейка показывает эту ошибку, пока не исправлены данные или формула.
error-hidden = Пока это так, формула оставляет свою ячейку пустой.
failure-title = Не удалось прочитать выделенное
failure-editing = Закончите ввод в ячейку: нажмите Enter или Esc. После этого панель её прочитает.
failure-tooLarge = Выделено слишком много, чтобы прочитать за один раз. Выделите только столбцы с ответами.
failure-gone = Такого листа или диапазона больше нет. Выделите другие ячейки.
failure-severalAreas = Выделено несколько областей. Выделите одну из них.
failure-engine = Не удалось загрузить вычислительный модуль. Проверьте соединение и выделите ячейки ещё раз.
failure-unknown = Таблица не ответила. Выделите ячейки ещё раз.
