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
role-churned = Ушёл или остался
role-counted = Сколько так ответили
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
changed-totals = { $rows ->
    [one] Последняя строка подводит итог и не учитывается.
    [few] Последние { $rows } строки подводят итог и не учитываются.
   *[many] Последние { $rows } строк подводят итог и не учитываются.
}

# Почему столбец понят именно так.
reason-heading-recommend = В заголовке спрашивают о готовности рекомендовать.
reason-heading-repurchase = В заголовке спрашивают о готовности купить снова.
reason-heading-tryOthers = В заголовке спрашивают о других товарах или услугах.
reason-heading-importance = В заголовке спрашивают о важности.
reason-heading-satisfaction = В заголовке спрашивают об удовлетворённости.
reason-heading-effort = В заголовке спрашивают, легко ли это было.
reason-heading-comment = В заголовке просят комментарий или причину.
reason-heading-customer = В заголовке назван номер клиента.
reason-heading-amount = В заголовке названа денежная сумма.
reason-heading-weight = В заголовке сказано, что это веса.
reason-counted = В заголовке назван ответ, в ячейках — сколько человек его дали.
reason-counted-large = Это итоги, подсчитанные заранее: они читаются в файлах до миллиона строк. Чтобы увидеть их, сохраните эту таблицу как CSV или книгу и откройте её.
reason-heading-churned = Заголовок говорит об уходе клиентов, в ячейках «да» или «нет».
reason-employee = Вопрос задан сотрудникам о месте работы.
reason-answers = { $answers ->
    [one] { $answers } ответ от { $low } до { $high }.
    [few] { $answers } ответа от { $low } до { $high }.
   *[many] { $answers } ответов от { $low } до { $high }.
}
reason-off-scale = { $cells ->
    [one] { $cells } ячейка вне шкалы (например, { $example }), она не учитывается.
    [few] { $cells } ячейки вне шкалы (например, { $example }), они не учитываются.
   *[many] { $cells } ячеек вне шкалы (например, { $example }), они не учитываются.
}
reason-unusual-scale = Ответы от 1 до { $high }, а обычная шкала этого вопроса — 0-10.
reason-twin = Столбец «{ $title }» спрашивает почти о том же.
reason-values-like-recommend = О рекомендации не спрашивает ни один заголовок; это первые ответы от 0 до 10.
reason-why-follows = О рекомендации не спрашивает ни один заголовок; за этим вопросом от 0 до 10 следует «почему?».
reason-three-of-six = Три столбца ответов от 1 до 6 подряд, как в индексе лояльности.
reason-rating = В заголовке просят оценку.
reason-performance = Заголовок говорит об исполнении, а другие столбцы — о важности.
reason-row-of-ratings = Несколько столбцов подряд содержат ответы по одной шкале.
reason-dates = В ячейках даты.
reason-far-dates = { $cells ->
    [one] { $cells } дата отстоит от остальных на десятки лет: в динамике и когортах она не участвует.
    [few] { $cells } даты отстоят от остальных на десятки лет: в динамике и когортах они не участвуют.
   *[many] { $cells } дат отстоят от остальных на десятки лет: в динамике и когортах они не участвуют.
}
reason-groups = { $groups ->
    [one] { $groups } значение, которое повторяется.
    [few] { $groups } значения, которые повторяются.
   *[many] { $groups } значений, которые повторяются.
}
reason-long-texts = В ячейках длинные тексты, которые почти не повторяются.
reason-personal-email = Адреса почты: личные данные, не показываются.
reason-personal-phone = Номера телефонов: личные данные, не показываются.
reason-personal-network = Сетевые адреса: личные данные, не показываются.
reason-personal-name = Имена людей: личные данные, не показываются.
reason-service = Добавлено сервисом опросов или нумерует строки; метрикам не нужно.
reason-blank = Столбец пуст.
reason-nothing = Ни заголовок, ни ячейки не говорят, для чего этот столбец.
reason-other-date = Взята другая дата, или эта не говорит, когда дан ответ.
reason-other-amount = Взята другая сумма.
reason-other-customer = Клиентов различает другой столбец.
reason-other-weight = Взяты другие веса.
reason-other-repurchase = Для этого вопроса взят другой столбец.
reason-other-tryOthers = Для этого вопроса взят другой столбец.
reason-chosen = Вы выбрали это сами.

# Анкеты, с которых можно начать.
template-nps = Готовность рекомендовать (NPS)
template-nps-purpose = Один вопрос и причина: кто вас рекомендует и почему.
template-csi = Важность и удовлетворённость (CSI)
template-csi-purpose = Четыре критерия: насколько каждый важен и насколько им довольны. Замените их своими.
template-cli = Лояльность в трёх вопросах (CLI)
template-cli-purpose = Рекомендовать, купить снова, попробовать другое: один индекс из трёх ответов.
template-csat = Удовлетворённость (CSAT)
template-csat-purpose = Насколько люди довольны после покупки или обращения.
template-ces = Усилия (CES)
template-ces-purpose = Насколько легко было сделать то, за чем пришли.

asked-date = Дата
asked-group = Группа (город, канал, товар)
asked-why = Почему вы так ответили?
asked-recommend = Насколько вероятно, что вы порекомендуете нас друзьям или коллегам?
asked-importance-quality = Насколько для вас важно: качество
asked-importance-speed = Насколько для вас важно: скорость доставки
asked-importance-range = Насколько для вас важно: ассортимент
asked-importance-price = Насколько для вас важно: цена
asked-satisfaction-quality = Насколько вы удовлетворены: качество
asked-satisfaction-speed = Насколько вы удовлетворены: скорость доставки
asked-satisfaction-range = Насколько вы удовлетворены: ассортимент
asked-satisfaction-price = Насколько вы удовлетворены: цена
asked-loyal-recommend = Порекомендуете ли вы нас знакомым?
asked-loyal-repurchase = Совершите ли вы у нас покупку снова?
asked-loyal-others = Попробуете ли вы другие наши товары или услуги?
asked-overall = Насколько вы в целом довольны нами?
asked-easy = Мне было легко получить то, что нужно.

ends-likely = 0 – совсем не вероятно, 10 – очень вероятно
ends-important = 1 – совсем не важно, 10 – очень важно
ends-satisfied = 1 – совсем не удовлетворены, 10 – полностью удовлетворены
ends-best-first = 1 – весьма вероятно, 6 – очень маловероятно
ends-satisfied-of-five = 1 – очень недовольны, 5 – очень довольны
ends-agree = 1 – совершенно не согласны, 7 – полностью согласны
