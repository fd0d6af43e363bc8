# Чем может быть столбец.
role-recommend = Готовность рекомендовать
role-repurchase = Готовность купить снова
role-tryOthers = Готовность попробовать другие товары
role-importance = Важность
role-satisfaction = Удовлетворённость
role-effort = Усилия
role-comment = Комментарий
role-segment = Группа
role-date = Дата
role-customer = Клиент
role-amount = Сумма заказа
role-weight = Вес
role-leftOut = Не используется

# Чья это выгрузка.
layout-qualtrics = Qualtrics
layout-qualtricsLegacy = Qualtrics (старая выгрузка)
layout-surveyMonkey = SurveyMonkey
layout-typeform = Typeform
layout-microsoftForms = Microsoft Forms
layout-googleForms = Google Forms
layout-yandexForms = Яндекс Формы
layout-questionstar = Questionstar
layout-delighted = Delighted
layout-helpScout = Help Scout
layout-anketolog = Анкетолог
layout-plain = Таблица с заголовками
layout-none = Таблица без заголовков

# Что изменено в ячейках. $title — заголовок первого из $columns столбцов.
changed-dates = Даты, записанные текстом, стали датами ({ $order ->
    [dmy] сначала день
    [mdy] сначала месяц
   *[ymd] сначала год
}). { $columns ->
    [1] Столбец: «{ $title }».
   *[other] Таких столбцов: { $columns }.
}
changed-seconds = Секунды, считаемые с 1970 года, стали датами. { $columns ->
    [1] Столбец: «{ $title }».
   *[other] Таких столбцов: { $columns }.
}
changed-numbers = Числа с десятичной запятой стали числами. { $columns ->
    [1] Столбец: «{ $title }».
   *[other] Таких столбцов: { $columns }.
}
changed-words = Ответы словами получили номер на шкале: «5 - Очень доволен». { $columns ->
    [1] Столбец: «{ $title }».
   *[other] Таких столбцов: { $columns }.
}
