tabs = Разделы
tab-score = Оценка
tab-insert = Формула
tab-bands = Шкалы
tab-check = Данные
tab-report = Отчёт
tab-help = Помощь
engine-missing = Не удалось загрузить вычислительный модуль. Проверьте соединение и откройте раздел снова.
left-alone = Осталось без изменений: { $count }
action-failed = Не получилось. Повторите попытку.

outside-title = Эта страница работает внутри Excel
outside-body = Это панель надстройки Loyalty: она следит за выделенными в Excel ячейками. Добавьте надстройку в Excel или откройте калькулятор — те же функции на отдельном листе.
outside-link = Открыть калькулятор
announcement-close = Закрыть
