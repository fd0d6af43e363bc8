tabs = Разделы
tab-score = Оценка
tab-insert = Формула
tab-bands = Шкалы
tab-check = Данные
tab-report = Отчёт
tab-help = Помощь
engine-missing = Не удалось загрузить вычислительный модуль. Проверьте соединение и откройте раздел снова.
left-alone = Осталось без изменений: { $count }
view-missing = Не удалось загрузить эту вкладку. Проверьте соединение и повторите.
view-again = Повторить
command-missing = Не удалось загрузить то, что делает эта кнопка. Проверьте соединение и нажмите её ещё раз.
action-failed = Не получилось. Повторите попытку.
long-calls = Чего ждут формулы
long-running = { $minutes ->
    [0] Вычисляется { $function }: { $seconds } с
   *[other] Вычисляется { $function }: { $minutes } мин { $seconds } с
}
long-waiting = { $count ->
    [one] Ждёт ещё { $count } вычисление
    [few] Ждут ещё { $count } вычисления
   *[many] Ждут ещё { $count } вычислений
}
long-cancel = Отменить { $function }
long-cancel-all = Отменить всё

outside-title = Эта страница работает внутри Excel
outside-body = Это панель надстройки Loyalty: она следит за выделенными в Excel ячейками. Добавьте надстройку в Excel или откройте калькулятор — те же функции на отдельном листе.
outside-link = Открыть калькулятор
announcement-close = Закрыть
