# Что сделано с книгой или почему не сделано.

failure-protectedSheet = { $place ->
    [none] Лист или книга защищены. Снимите защиту на вкладке «Рецензирование» и повторите.
   *[other] Защита: { $place }. Снимите её на вкладке «Рецензирование» и повторите.
  }
failure-mergedCells = { $place ->
    [none] Мешают объединённые ячейки. Разъедините их или выберите другое место.
   *[other] Объединённые ячейки: { $place }. Разъедините их или выберите другое место.
  }
failure-editing = Закончите ввод в ячейке (Enter или Esc) и повторите.
failure-sheetGone = Этого листа или этих ячеек больше нет. Выделите ячейки заново.
failure-severalAreas = Выделите один сплошной диапазон и повторите.
failure-notEnoughRoom = { $place ->
    [none] Результату не хватает места. Выберите ячейку, ниже и правее которой свободно.
   *[other] Ячейка { $place } занята, а чужие данные не перезаписываются. Выберите ячейку, ниже и правее которой свободно.
  }
failure-badFormula = Excel не принимает эту формулу. Проверьте аргументы.
failure-tooLarge = Это слишком много для Excel за один раз. Выделите меньше ячеек.
failure-tooOld = Эта версия Excel так не умеет.
failure-nothingToDo-formulas = Здесь нет формул надстройки.
failure-nothingToDo-portable = Здесь нет формул в виде для коллег без надстройки.
failure-nothingToDo-frozen = В этой книге нет сохранённых формул.
failure-nothingToDo-colours = У этих ячеек нет раскраски по уровням.
failure-nothingToDo-answers = В выделенных ячейках нет ответов. Выделите столбец с оценками.
failure-hostError = Excel не смог это сделать; в книге ничего не изменилось. Повторите.

inserted = Формула вставлена в { $address }.
hidden = { $hidden ->
    [0] Скрытых строк нет.
    [one] Скрыта { $hidden } строка из { $rows }; она тоже учитывается.
    [few] Скрыты { $hidden } строки из { $rows }; они тоже учитываются.
   *[other] Скрыто { $hidden } строк из { $rows }; они тоже учитываются.
  }
written = { $count ->
    [one] Новый лист: { $sheets }.
   *[other] Новые листы: { $sheets }.
  }
coloured = Диапазон { $address } раскрашен по уровням.
uncoloured = Раскраска по уровням убрана: { $address }.
charted = Диаграмма — на новом листе «{ $sheet }».
bands-put = Уровни — таблица на листе «{ $sheet }». В формулах её имя { $reference }.
frozen = { $cells ->
    [0] Ни одна формула не заменена значением.
    [one] { $cells } формула заменена значением и сохранена в книге.
    [few] { $cells } формулы заменены значениями и сохранены в книге.
   *[other] { $cells } формул заменены значениями и сохранены в книге.
  }
thawed = { $cells ->
    [0] Ни одна формула не возвращена.
    [one] Возвращена { $cells } формула.
    [few] Возвращены { $cells } формулы.
   *[other] Возвращено { $cells } формул.
  }
made-portable = { $cells ->
    [0] Ни одна формула не изменена.
    [one] { $cells } формула теперь считается и у коллег без надстройки.
    [few] { $cells } формулы теперь считаются и у коллег без надстройки.
   *[other] { $cells } формул теперь считаются и у коллег без надстройки.
  }
undid-portable = { $cells ->
    [0] Ни одна формула не изменена.
    [one] { $cells } формула снова короткая.
    [few] { $cells } формулы снова короткие.
   *[other] { $cells } формул снова короткие.
  }
saved = Настройки сохранены в книге.
went = Выделено: { $address }.

left-typedOver = { $address }: содержимое с тех пор изменили, поэтому оно осталось. Сохранено: { $formula }
left-sheetGone = { $address }: лист удалён. Сохранено: { $formula }
left-moved = { $address }: ячейки удалены или раздвинуты. Сохранено: { $formula }
left-protectedSheet = { $address }: лист защищён.
left-mergedCells = { $address }: объединённые ячейки.
left-notCalculated = { $address }: результата пока нет.
left-noPlainForm = { $address }: для { $formula } нет замены обычными функциями.

failure-badData = { $place }

# Листы с таблицей уровней или с диаграммой и её числами.

sheet-band = Показатель и уровни
sheet-distribution = Ответы
sheet-trend = Динамика
sheet-matrix = Важность и удовлетворённость
chart-note = Диаграмма построена по этим ячейкам, а они — по данным.
chart-band-description = Показатель полосой рядом с уровнями шкалы.
chart-distribution-description = Сколько человек дали каждый ответ.
chart-trend-description = Показатель за каждый период с интервалом 95 %.
chart-matrix-description = Критерии: правее — выше удовлетворённость, выше — больше важность. Линии пересекаются в средних.
score = Показатель
width = Ширина уровня
answer = Ответ
answers = Ответы
points = Пункты
promoters = Промоутеры
passives = Нейтралы
detractors = Критики
importance = Важность
satisfaction = Удовлетворённость
