<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Новая коллекция…</translation>
    </message>
    <message>
        <source>&amp;Open collection…</source>
        <translation>&amp;Открыть коллекцию…</translation>
    </message>
    <message>
        <source>&amp;Close collection</source>
        <translation>&amp;Закрыть коллекцию</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Добавить &amp;файлы…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Добавить &amp;папку…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Поиск</translation>
    </message>
    <message>
        <source>&amp;Next line found</source>
        <translation>&amp;Следующая найденная строка</translation>
    </message>
    <message>
        <source>&amp;Who works here…</source>
        <translation>&amp;Кто здесь работает…</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>П&amp;редыдущая страница</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Следующая страница</translation>
    </message>
    <message>
        <source>&amp;Read selected pages</source>
        <translation>&amp;Читать выбранные страницы</translation>
    </message>
    <message>
        <source>Read &amp;all pages</source>
        <translation>Читать &amp;все страницы</translation>
    </message>
    <message>
        <source>Read selected pages a&amp;gain</source>
        <translation>Читать выбранные страницы &amp;заново</translation>
    </message>
    <message>
        <source>&amp;Stop the work</source>
        <translation>&amp;Остановить работу</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>По &amp;ширине</translation>
    </message>
    <message>
        <source>Fit &amp;page</source>
        <translation>&amp;Страница целиком</translation>
    </message>
    <message>
        <source>&amp;Outlines of all lines</source>
        <translation>&amp;Контуры всех строк</translation>
    </message>
    <message>
        <source>&amp;Letters that keyboards lack</source>
        <translation>&amp;Буквы, которых нет на клавиатуре</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>Следующая &amp;часть окна</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Как на &amp;рабочем столе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлое</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;About Evrak</source>
        <translation>&amp;О программе Evrak</translation>
    </message>
    <message>
        <source>&amp;Clean and lay out</source>
        <translation>&amp;Чистка и разметка</translation>
    </message>
    <message>
        <source>Train a &amp;model…</source>
        <translation>Обучить &amp;модель…</translation>
    </message>
    <message>
        <source>Pr&amp;ofile of the selected pages…</source>
        <translation>Пр&amp;офиль выбранных страниц…</translation>
    </message>
    <message>
        <source>Profile of the l&amp;ine…</source>
        <translation>Профиль с&amp;троки…</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Коллекция</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Открыть &amp;демонстрацию</translation>
    </message>
    <message>
        <source>Editing and finding</source>
        <translation>Правка и поиск</translation>
    </message>
    <message>
        <source>Find and &amp;replace…</source>
        <translation>Найти и &amp;заменить…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>&amp;Store the line and go on</source>
        <translation>&amp;Сохранить строку и дальше</translation>
    </message>
    <message>
        <source>&amp;Take back what was typed in the line</source>
        <translation>Отменить &amp;набранное в строке</translation>
    </message>
    <message>
        <source>&amp;Previous line</source>
        <translation>&amp;Предыдущая строка</translation>
    </message>
    <message>
        <source>&amp;Next line</source>
        <translation>С&amp;ледующая строка</translation>
    </message>
    <message>
        <source>Spl&amp;it the line at the caret</source>
        <translation>&amp;Разделить строку у курсора</translation>
    </message>
    <message>
        <source>&amp;Join the line with the next</source>
        <translation>Со&amp;единить строку со следующей</translation>
    </message>
    <message>
        <source>Insert a &amp;missed line…</source>
        <translation>Вста&amp;вить пропущенную строку…</translation>
    </message>
    <message>
        <source>&amp;Read the new lines of this page</source>
        <translation>&amp;Читать новые строки этой страницы</translation>
    </message>
    <message>
        <source>&amp;Accept the page and go on</source>
        <translation>Принять страницу и д&amp;альше</translation>
    </message>
    <message>
        <source>Next doubtful &amp;word</source>
        <translation>Следующее сомнительное сл&amp;ово</translation>
    </message>
    <message>
        <source>Pre&amp;vious doubtful word</source>
        <translation>Предыдущее со&amp;мнительное слово</translation>
    </message>
    <message>
        <source>Next &amp;doubtful line of the collection</source>
        <translation>Следующая сомнительная стро&amp;ка коллекции</translation>
    </message>
    <message>
        <source>&amp;Back to the doubtful line before</source>
        <translation>Назад к пред&amp;ыдущей сомнительной строке</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Status of the selected pages</source>
        <translation>Состояние выбранных страниц</translation>
    </message>
    <message>
        <source>View and help</source>
        <translation>Вид и справка</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Изменить &amp;клавиши…</translation>
    </message>
</context>
<context>
    <name>BenchActions</name>
    <message>
        <source>&amp;Before and after</source>
        <translation>&amp;До и после</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Область</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>&amp;Two pages</source>
        <translation>&amp;Две страницы</translation>
    </message>
    <message>
        <source>&amp;Lines and regions</source>
        <translation>С&amp;троки и области</translation>
    </message>
    <message>
        <source>Turn the page &amp;left</source>
        <translation>Повернуть страницу в&amp;лево</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Влево</translation>
    </message>
    <message>
        <source>Turn the page &amp;right</source>
        <translation>Повернуть страницу в&amp;право</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Вправо</translation>
    </message>
    <message>
        <source>Turn the page &amp;upside down</source>
        <translation>П&amp;еревернуть страницу</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Перевернуть</translation>
    </message>
    <message>
        <source>The &amp;whole picture</source>
        <translation>Весь &amp;снимок</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Весь снимок</translation>
    </message>
    <message>
        <source>Find the area &amp;by itself</source>
        <translation>Найти область &amp;автоматически</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Turn along a line of &amp;text</source>
        <translation>Выровнять по строке &amp;текста</translation>
    </message>
    <message>
        <source>Along a line</source>
        <translation>По строке</translation>
    </message>
    <message>
        <source>Back to &amp;automatic</source>
        <translation>Вернуть &amp;автоматический выбор</translation>
    </message>
    <message>
        <source>Apply to this &amp;page</source>
        <translation>Применить к этой с&amp;транице</translation>
    </message>
    <message>
        <source>Apply to the &amp;selected pages</source>
        <translation>Применить к &amp;выбранным страницам</translation>
    </message>
    <message>
        <source>Apply to this and all &amp;following pages of the unit</source>
        <translation>Применить к этой и всем &amp;следующим страницам единицы</translation>
    </message>
    <message>
        <source>&amp;Make two pages</source>
        <translation>Сделать д&amp;ве страницы</translation>
    </message>
    <message>
        <source>&amp;Draw lines with the mouse</source>
        <translation>Р&amp;исовать строки мышью</translation>
    </message>
    <message>
        <source>Draw lines</source>
        <translation>Рисовать строки</translation>
    </message>
    <message>
        <source>Draw re&amp;gions with the mouse</source>
        <translation>Рисовать &amp;области мышью</translation>
    </message>
    <message>
        <source>Draw regions</source>
        <translation>Рисовать области</translation>
    </message>
    <message>
        <source>Add a line &amp;under this one</source>
        <translation>Добавить строку &amp;под этой</translation>
    </message>
    <message>
        <source>Add under</source>
        <translation>Добавить ниже</translation>
    </message>
    <message>
        <source>&amp;Split the line at the caret</source>
        <translation>&amp;Разделить строку у курсора</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>&amp;Join the chosen lines</source>
        <translation>Со&amp;единить выбранные строки</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Соединить</translation>
    </message>
    <message>
        <source>D&amp;elete what is chosen</source>
        <translation>&amp;Удалить выбранное</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>&amp;Earlier in the reading order</source>
        <translation>&amp;Раньше в порядке чтения</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>&amp;Later in the reading order</source>
        <translation>&amp;Позже в порядке чтения</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>&amp;New region of the chosen lines</source>
        <translation>&amp;Новая область из выбранных строк</translation>
    </message>
    <message>
        <source>New region</source>
        <translation>Новая область</translation>
    </message>
    <message>
        <source>Show the &amp;order by arrows</source>
        <translation>Показать п&amp;орядок стрелками</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Стрелки</translation>
    </message>
    <message>
        <source>&amp;Read these lines now</source>
        <translation>&amp;Читать эти строки сейчас</translation>
    </message>
    <message>
        <source>Give the layout &amp;back to the machine</source>
        <translation>Вернуть разметку &amp;машине</translation>
    </message>
    <message>
        <source>Before and after: move the divider</source>
        <translation>До и после: двигать границу</translation>
    </message>
    <message>
        <source>Before and after: show one side whole</source>
        <translation>До и после: показать одну сторону целиком</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Area: choose a corner</source>
        <translation>Область: выбрать угол</translation>
    </message>
    <message>
        <source>Area: move the corner (with Shift farther)</source>
        <translation>Область: двигать угол (с Shift дальше)</translation>
    </message>
    <message>
        <source>Two pages: move the gutter</source>
        <translation>Две страницы: двигать корешок</translation>
    </message>
    <message>
        <source>Two pages: choose an end of the gutter, or both</source>
        <translation>Две страницы: выбрать конец корешка или оба</translation>
    </message>
    <message>
        <source>Lines: previous line, next line (with Shift they are added)</source>
        <translation>Строки: предыдущая, следующая (с Shift добавляется)</translation>
    </message>
    <message>
        <source>Lines: move the caret at which a line is split</source>
        <translation>Строки: двигать курсор, у которого строка делится</translation>
    </message>
    <message>
        <source>Lines: move the line</source>
        <translation>Строки: двигать строку</translation>
    </message>
    <message>
        <source>Lines: move its right or lower edge</source>
        <translation>Строки: двигать её правый или нижний край</translation>
    </message>
    <message>
        <source>Put this page and the next together a&amp;gain</source>
        <translation>Снова &amp;соединить эту страницу со следующей</translation>
    </message>
</context>
<context>
    <name>ButtonWords</name>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
</context>
<context>
    <name>ConcernWords</name>
    <message>
        <source>the model was not sure</source>
        <translation>модель не была уверена</translation>
    </message>
    <message>
        <source>a letter that looks like another or is none of the profile&apos;s</source>
        <translation>буква похожа на другую или её нет в профиле</translation>
    </message>
    <message>
        <source>another model read something else</source>
        <translation>другая модель прочла иначе</translation>
    </message>
    <message>
        <source>hardly another line has this word</source>
        <translation>этого слова нет почти ни в одной другой строке</translation>
    </message>
    <message>
        <source>signs or capitals within the word</source>
        <translation>знаки или прописные внутри слова</translation>
    </message>
    <message>
        <source>a figure, which weighs more</source>
        <translation>цифра, она весит больше</translation>
    </message>
    <message>
        <source>%1 % likely wrong</source>
        <translation>вероятность ошибки %1 %</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>the model&apos;s list of words lacks it</source>
        <translation>слова нет в списке модели</translation>
    </message>
</context>
<context>
    <name>DoubtWords</name>
    <message>
        <source>%1 is a letter of another script.</source>
        <translation>%1 – буква другого письма.</translation>
    </message>
    <message>
        <source>%1 is a letter within a number.</source>
        <translation>%1 – буква внутри числа.</translation>
    </message>
    <message>
        <source>%1 is a digit within a word.</source>
        <translation>%1 – цифра внутри слова.</translation>
    </message>
    <message>
        <source>%1 is a Cyrillic letter in a Roman number.</source>
        <translation>%1 – кириллическая буква в римском числе.</translation>
    </message>
    <message>
        <source>%1 is not in the alphabet of the profile.</source>
        <translation>%1 нет в алфавите профиля.</translation>
    </message>
    <message>
        <source>%1 looks the same.</source>
        <translation>Так же выглядит %1.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no such file or folder. It may have been moved or renamed.</source>
        <translation>Такого файла или папки нет. Возможно, их переместили или переименовали.</translation>
    </message>
    <message>
        <source>This is a folder where a file is wanted.</source>
        <translation>Здесь нужен файл, а указана папка.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came.</source>
        <translation>Файл пуст. Скопируйте его заново из источника.</translation>
    </message>
    <message>
        <source>The system does not allow this to be opened. Ask for the right to read it.</source>
        <translation>Система не разрешает это открыть. Попросите право на чтение.</translation>
    </message>
    <message>
        <source>This is no image that Evrak can read.</source>
        <translation>Это не изображение, которое Evrak может прочитать.</translation>
    </message>
    <message>
        <source>The file ends before its image does. Copy it again from where it came.</source>
        <translation>Файл обрывается раньше изображения. Скопируйте его заново из источника.</translation>
    </message>
    <message>
        <source>The file is damaged. Copy it again or scan the page anew.</source>
        <translation>Файл повреждён. Скопируйте его заново или отсканируйте страницу ещё раз.</translation>
    </message>
    <message>
        <source>The image is too large. Scan it at a lower resolution or split it.</source>
        <translation>Изображение слишком велико. Отсканируйте с меньшим разрешением или разделите его.</translation>
    </message>
    <message>
        <source>The file asks for a password. Save a copy without one.</source>
        <translation>Файл требует пароль. Сохраните копию без пароля.</translation>
    </message>
    <message>
        <source>The file uses a feature that Evrak cannot read. Save it as TIFF or PNG.</source>
        <translation>В файле есть то, что Evrak не умеет читать. Сохраните его как TIFF или PNG.</translation>
    </message>
    <message>
        <source>This cannot be done as it was asked.</source>
        <translation>В таком виде это сделать нельзя.</translation>
    </message>
    <message>
        <source>A reading model is not installed.</source>
        <translation>Модель чтения не установлена.</translation>
    </message>
    <message>
        <source>A part of Evrak is not installed.</source>
        <translation>Часть программы Evrak не установлена.</translation>
    </message>
    <message>
        <source>There is no such profile. Choose another one.</source>
        <translation>Такого профиля нет. Выберите другой.</translation>
    </message>
    <message>
        <source>The page needs more memory than there is. Scan it at a lower resolution.</source>
        <translation>Странице не хватает памяти. Отсканируйте её с меньшим разрешением.</translation>
    </message>
    <message>
        <source>The page took too long and was given up. Try it again alone.</source>
        <translation>Страница заняла слишком много времени и была оставлена. Попробуйте прочитать её отдельно.</translation>
    </message>
    <message>
        <source>The reader broke down on this page. The other pages went on.</source>
        <translation>На этой странице чтение оборвалось. Остальные страницы обработаны.</translation>
    </message>
    <message>
        <source>The reader gave an answer that makes no sense. The other pages went on.</source>
        <translation>Чтение дало бессмысленный ответ. Остальные страницы обработаны.</translation>
    </message>
    <message>
        <source>Stopped. What was done is kept.</source>
        <translation>Остановлено. Сделанное сохранено.</translation>
    </message>
    <message>
        <source>Evrak made a mistake. Please report what you did.</source>
        <translation>Ошибка в самой программе Evrak. Пожалуйста, сообщите, что вы делали.</translation>
    </message>
    <message>
        <source>This is not in the collection any more.</source>
        <translation>Этого в коллекции больше нет.</translation>
    </message>
    <message>
        <source>The folder is not an Evrak collection. Choose a folder whose name ends in .evrak.</source>
        <translation>Эта папка не коллекция Evrak. Выберите папку, имя которой кончается на .evrak.</translation>
    </message>
    <message>
        <source>Something of this name is there already. Choose another name.</source>
        <translation>Такое имя уже занято. Выберите другое.</translation>
    </message>
    <message>
        <source>The collection is damaged. Restore it from a copy; nothing was changed.</source>
        <translation>Коллекция повреждена. Восстановите её из копии; ничего не изменено.</translation>
    </message>
    <message>
        <source>The collection was made by a newer Evrak. Update Evrak to open it.</source>
        <translation>Коллекция создана более новой версией Evrak. Обновите программу, чтобы открыть её.</translation>
    </message>
    <message>
        <source>Another program holds the collection. Try again in a moment.</source>
        <translation>Коллекция занята другой программой. Попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>The rules of proofreading do not allow this.</source>
        <translation>Правила вычитки этого не разрешают.</translation>
    </message>
    <message>
        <source>Somebody else has stored another reading of this line.</source>
        <translation>Кто-то другой сохранил иное чтение этой строки.</translation>
    </message>
    <message>
        <source>The disk is full. Free some room and try again.</source>
        <translation>Диск заполнен. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The system does not allow writing there. Choose another folder.</source>
        <translation>Система не разрешает туда писать. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Writing failed. Check the disk and try again.</source>
        <translation>Не удалось записать. Проверьте диск и попробуйте снова.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>PDF with searchable text</source>
        <translation>PDF с текстом для поиска</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>Model %1</source>
        <translation>Модель %1</translation>
    </message>
    <message>
        <source>Taken in from %1</source>
        <translation>Принято с %1</translation>
    </message>
    <message>
        <source>sure to %1 %</source>
        <translation>уверенность %1 %</translation>
    </message>
    <message>
        <source>stands now</source>
        <translation>действует сейчас</translation>
    </message>
    <message>
        <source>Any model, the latest</source>
        <translation>Любая модель, последнее чтение</translation>
    </message>
    <message>
        <source>Taken in, the latest</source>
        <translation>Принятое, последнее</translation>
    </message>
    <message>
        <source>Any person, the latest</source>
        <translation>Любой человек, последнее чтение</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Taking in files</source>
        <translation>Приём файлов</translation>
    </message>
    <message>
        <source>Reading pages</source>
        <translation>Чтение страниц</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Экспорт в %1</translation>
    </message>
    <message>
        <source>stopped; what was done is kept</source>
        <translation>остановлено; сделанное сохранено</translation>
    </message>
    <message>
        <source>done, with failures: %1</source>
        <translation>готово, с неудачами: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>осталось %1 с</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>осталось %1 мин</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>осталось %1 ч</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>there before: %1</source>
        <translation>уже было: %1</translation>
    </message>
    <message>
        <source>up to date: %1</source>
        <translation>не требовали чтения: %1</translation>
    </message>
    <message>
        <source>%1 pages a minute</source>
        <translation>%1 стр. в минуту</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>не начато</translation>
    </message>
    <message>
        <source>%1 files a minute</source>
        <translation>файлов в минуту: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>неудач: %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>начинается</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Status of the selected pages</source>
        <translation>Состояние выбранных страниц</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Чистка</translation>
    </message>
    <message>
        <source>Profile of the selected pages</source>
        <translation>Профиль выбранных страниц</translation>
    </message>
</context>
<context>
    <name>MarkActions</name>
    <message>
        <source>Mark &amp;illegible</source>
        <translation>&amp;Неразборчиво</translation>
    </message>
    <message>
        <source>Mark &amp;unclear</source>
        <translation>Не&amp;уверенно</translation>
    </message>
    <message>
        <source>Mark &amp;supplied</source>
        <translation>&amp;Добавлено</translation>
    </message>
    <message>
        <source>Mark struck &amp;out</source>
        <translation>&amp;Зачёркнуто</translation>
    </message>
    <message>
        <source>Take marks o&amp;ff</source>
        <translation>Снять &amp;пометы</translation>
    </message>
    <message>
        <source>Take alternative &amp;%1</source>
        <translation>Взять вариант &amp;%1</translation>
    </message>
    <message>
        <source>&amp;Take what is offered for the line</source>
        <translation>&amp;Принять предложенное для строки</translation>
    </message>
    <message>
        <source>&amp;Put what is offered aside</source>
        <translation>&amp;Отложить предложенное</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>illegible: the sign … stands for what cannot be read</source>
        <translation>неразборчиво: знак … стоит вместо того, чего не прочесть</translation>
    </message>
    <message>
        <source>unclear: read, but not surely</source>
        <translation>неуверенно: прочитано, но не наверняка</translation>
    </message>
    <message>
        <source>supplied: not on the paper, added by whoever reads</source>
        <translation>добавлено читающим: на бумаге этого нет</translation>
    </message>
    <message>
        <source>struck out on the paper</source>
        <translation>зачёркнуто на бумаге</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is %2.</source>
        <translation>«⁨%1⁩» – %2.</translation>
    </message>
    <message>
        <source>About %1 letters are illegible.</source>
        <translation>Неразборчиво букв: около %1.</translation>
    </message>
    <message>
        <source>Some letters are illegible.</source>
        <translation>Некоторые буквы неразборчивы.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Коллекция</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Недавние</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Страница</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>&amp;Состояние</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Оформление</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Сп&amp;равка</translation>
    </message>
    <message>
        <source>On the &amp;bench</source>
        <translation>На &amp;столе</translation>
    </message>
    <message>
        <source>Mar&amp;ks</source>
        <translation>По&amp;меты</translation>
    </message>
    <message>
        <source>Alternati&amp;ves</source>
        <translation>Вар&amp;ианты</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>С&amp;троки</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>&amp;Find pages by their label</source>
        <translation>Искать страницы по &amp;имени</translation>
    </message>
    <message>
        <source>&amp;More filters</source>
        <translation>&amp;Больше фильтров</translation>
    </message>
    <message>
        <source>Show &amp;all pages</source>
        <translation>Показать &amp;все страницы</translation>
    </message>
    <message>
        <source>&amp;Grid of thumbnails</source>
        <translation>&amp;Сетка миниатюр</translation>
    </message>
    <message>
        <source>&amp;Larger thumbnails</source>
        <translation>Миниатюры &amp;крупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller thumbnails</source>
        <translation>Миниатюры &amp;мельче</translation>
    </message>
    <message>
        <source>Move the selected pages &amp;up</source>
        <translation>Выбранные страницы в&amp;ыше</translation>
    </message>
    <message>
        <source>Move the selected pages &amp;down</source>
        <translation>Выбранные страницы &amp;ниже</translation>
    </message>
    <message>
        <source>Move the selected pages &amp;to…</source>
        <translation>Переместить выбранные страницы &amp;к…</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Western typescript</source>
        <translation>Западная машинопись</translation>
    </message>
    <message>
        <source>Western print</source>
        <translation>Западная печать</translation>
    </message>
    <message>
        <source>Turkish, 1928–1950</source>
        <translation>Турецкий, 1928–1950</translation>
    </message>
    <message>
        <source>Azerbaijani, today’s Latin</source>
        <translation>Азербайджанский, современная латиница</translation>
    </message>
    <message>
        <source>Azerbaijani, Yanalif 1922–1939</source>
        <translation>Азербайджанский, яналиф 1922–1939</translation>
    </message>
    <message>
        <source>Russian before 1918</source>
        <translation>Русский до 1918 года</translation>
    </message>
    <message>
        <source>Russian after 1918</source>
        <translation>Русский после 1918 года</translation>
    </message>
    <message>
        <source>Soviet typescript</source>
        <translation>Советская машинопись</translation>
    </message>
    <message>
        <source>Azerbaijani, Cyrillic 1939–1991</source>
        <translation>Азербайджанский, кириллица 1939–1991</translation>
    </message>
    <message>
        <source>Ottoman and Azerbaijani, Arabic letters</source>
        <translation>Османский и азербайджанский, арабица</translation>
    </message>
    <message>
        <source>Arabic print</source>
        <translation>Арабская печать</translation>
    </message>
    <message>
        <source>Automatic profile</source>
        <translation>Автоматический профиль</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Латиница</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>Кириллица</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Арабское письмо</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Другое письмо</translation>
    </message>
    <message>
        <source>My own models</source>
        <translation>Мои модели</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Автоматически: %1</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (больше нет)</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>Proofread or verified: %1 of %2 pages with text; %3 wrong characters were mended on them.</source>
        <translation>Вычитано или проверено: %1 из страниц с текстом (%2); исправлено неверных знаков: %3.</translation>
    </message>
    <message>
        <source>Left on them: about %1 wrong characters, in 95 of 100 cases between %2 and %3; before people read them %4 were wrong, now %5.</source>
        <translation>На них осталось неверных знаков: около %1, в 95 случаях из 100 от %2 до %3; до вычитки неверны были %4, теперь %5.</translation>
    </message>
    <message>
        <source>How many are left on them is not known before two people have read some lines, or one has twice: read a page or some lines a second time.</source>
        <translation>Сколько осталось на них, неизвестно, пока некоторые строки не прочтут двое или один дважды: прочтите страницу или несколько строк второй раз.</translation>
    </message>
    <message>
        <source>Expected on the other pages: about %1 wrong characters, between %2 and %3.</source>
        <translation>На остальных страницах ожидается неверных знаков: около %1, от %2 до %3.</translation>
    </message>
    <message>
        <source>How many are wrong on pages that nobody vouched for is not known before two pages are proofread.</source>
        <translation>Сколько ошибок на страницах, за которые никто не поручился, неизвестно, пока не вычитаны две страницы.</translation>
    </message>
    <message>
        <source>One reader finds about %1 of 100 errors, judged by %2 lines read twice.</source>
        <translation>Один читающий находит около %1 из 100 ошибок; по строкам, прочитанным дважды: %2.</translation>
    </message>
</context>
<context>
    <name>StatusLook</name>
    <message>
        <source>Unread</source>
        <translation>Не прочитана</translation>
    </message>
    <message>
        <source>Read by machine</source>
        <translation>Прочитана машиной</translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation>Вычитана</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Проверена</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Пустая</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
</context>
<context>
    <name>TrainingCurve</name>
    <message>
        <source>lines kept apart</source>
        <translation>отложенные строки</translation>
    </message>
    <message>
        <source>lines it learns</source>
        <translation>строки, на которых учится</translation>
    </message>
    <message>
        <source>to be beaten</source>
        <translation>что нужно превзойти</translation>
    </message>
</context>
<context>
    <name>TrainingRun</name>
    <message>
        <source>%1: finding the lines</source>
        <translation>%1: поиск строк</translation>
    </message>
    <message>
        <source>%1: cutting the lines out of the scans</source>
        <translation>%1: вырезание строк из сканов</translation>
    </message>
    <message>
        <source>%1: measuring how the base reads</source>
        <translation>%1: измерение исходной модели</translation>
    </message>
    <message>
        <source>%1: learning</source>
        <translation>%1: обучение</translation>
    </message>
    <message>
        <source>%1: measuring how the new model reads</source>
        <translation>%1: измерение новой модели</translation>
    </message>
    <message>
        <source>at most %1 s left</source>
        <translation>осталось не более %1 с</translation>
    </message>
    <message>
        <source>at most %1 min left</source>
        <translation>осталось не более %1 мин</translation>
    </message>
    <message>
        <source>at most %1 h left</source>
        <translation>осталось не более %1 ч</translation>
    </message>
    <message>
        <source>Of the characters on pages that it has not seen, %1 misreads %2; the base misreads %3. Accept it, and pages can be read with it.</source>
        <translation>На страницах, которых %1 не видела, она ошибается в %2 знаков; исходная модель – в %3. Примите её, и ею можно будет читать страницы.</translation>
    </message>
    <message>
        <source>Of the characters on pages that it has not seen, %1 misreads %2; the base misreads %3. It is not better, so it cannot be accepted. More proofread pages of the same print may help.</source>
        <translation>На страницах, которых %1 не видела, она ошибается в %2 знаков; исходная модель – в %3. Она не лучше, поэтому принять её нельзя. Могут помочь ещё вычитанные страницы той же печати.</translation>
    </message>
    <message>
        <source>Lines that could not be cut out of the scans: %1.</source>
        <translation>Строк, которые не удалось вырезать из сканов: %1.</translation>
    </message>
    <message>
        <source>Pages that could not be used: %1.</source>
        <translation>Страницы, которые не удалось использовать: %1.</translation>
    </message>
    <message>
        <source>All pages kept apart</source>
        <translation>Все отложенные страницы</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
</context>
<context>
    <name>app::station::MainWindow</name>
    <message>
        <source>New collection</source>
        <translation>Новая коллекция</translation>
    </message>
    <message>
        <source>Open a collection</source>
        <translation>Открыть коллекцию</translation>
    </message>
    <message>
        <source>Collections (*.evrak)</source>
        <translation>Коллекции (*.evrak)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Добавить файлы</translation>
    </message>
    <message>
        <source>Scans (*.tif *.tiff *.jpg *.jpeg *.png *.jp2 *.webp *.pdf *.TIF *.TIFF *.JPG *.JPEG *.PNG *.JP2 *.PDF)</source>
        <translation>Сканы (*.tif *.tiff *.jpg *.jpeg *.png *.jp2 *.webp *.pdf *.TIF *.TIFF *.JPG *.JPEG *.PNG *.JP2 *.PDF)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Кто здесь работает?</translation>
    </message>
    <message>
        <source>Your name. Every reading and status that you store carries it,
so that others can see who vouched for what.</source>
        <translation>Ваше имя. Его несёт каждое сохранённое вами чтение и состояние,
чтобы другие видели, кто за что поручился.</translation>
    </message>
    <message>
        <source>About Evrak</source>
        <translation>О программе Evrak</translation>
    </message>
    <message>
        <source>From archive copies to text that can be trusted, found and cited.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>От архивных копий к тексту, которому можно верить, который можно найти и цитировать.
Свободная программа под лицензией GNU GPL версии 3 или новее.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>The collection was not opened</source>
        <translation>Коллекция не открыта</translation>
    </message>
    <message>
        <source>Open or make a collection first; then drop the files again.</source>
        <translation>Сначала откройте или создайте коллекцию, затем перетащите файлы снова.</translation>
    </message>
    <message>
        <source>No page is selected.</source>
        <translation>Не выбрано ни одной страницы.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Пока никто</translation>
    </message>
    <message>
        <source>Who works here: %1</source>
        <translation>Здесь работает: %1</translation>
    </message>
    <message>
        <source>Work is running</source>
        <translation>Идёт работа</translation>
    </message>
    <message>
        <source>Stop the work and leave? What was done is kept.</source>
        <translation>Остановить работу и выйти? Сделанное сохранится.</translation>
    </message>
    <message>
        <source>&amp;Stop and leave</source>
        <translation>&amp;Остановить и выйти</translation>
    </message>
    <message>
        <source>A cleanup is not applied</source>
        <translation>Чистка не применена</translation>
    </message>
    <message>
        <source>Pages on which a cleanup was tried and not applied: %1. Forget what was tried?</source>
        <translation>Страниц, на которых чистка опробована, но не применена: %1. Забыть опробованное?</translation>
    </message>
    <message>
        <source>&amp;Forget it and leave</source>
        <translation>&amp;Забыть и выйти</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Профиль</translation>
    </message>
    <message>
        <source>Profile of the &amp;file %1</source>
        <translation>Профиль &amp;дела %1</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>С&amp;остояние</translation>
    </message>
    <message>
        <source>Another profile is picked</source>
        <translation>Выбран другой профиль</translation>
    </message>
    <message>
        <source>Pages to read again with what is picked now: %1. Read them now?</source>
        <translation>Страниц, которые нужно перечитать с новым профилем: %1. Прочитать сейчас?</translation>
    </message>
    <message>
        <source>What people typed stays.</source>
        <translation>Введённое людьми сохранится.</translation>
    </message>
    <message>
        <source>&amp;Read now</source>
        <translation>&amp;Прочитать сейчас</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>По&amp;зже</translation>
    </message>
    <message>
        <source>Profile of what is added</source>
        <translation>Профиль добавляемого</translation>
    </message>
    <message>
        <source>Read a&amp;s:</source>
        <translation>&amp;Читать как:</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Найти и заменить</translation>
    </message>
    <message>
        <source>What is left, and how good</source>
        <translation>Что осталось и насколько хорошо</translation>
    </message>
    <message>
        <source>Marks and alternatives</source>
        <translation>Пометы и варианты</translation>
    </message>
    <message>
        <source>On the bench: cleaning</source>
        <translation>На столе: чистка</translation>
    </message>
    <message>
        <source>On the bench: lines and regions</source>
        <translation>На столе: строки и области</translation>
    </message>
    <message>
        <source>View and help</source>
        <translation>Вид и справка</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Line above, line below (from the first and last row of the text)</source>
        <translation>Строка выше, строка ниже (с первого и последнего ряда текста)</translation>
    </message>
    <message>
        <source>Letters that keyboards lack</source>
        <translation>Буквы, которых нет на клавиатуре</translation>
    </message>
    <message>
        <source>A letter of the profile</source>
        <translation>Буква профиля</translation>
    </message>
    <message>
        <source>Ctrl+Alt+the key shown with it</source>
        <translation>Ctrl+Alt+указанная при ней клавиша</translation>
    </message>
    <message>
        <source>Its capital</source>
        <translation>Её прописная</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Shift+the key</source>
        <translation>Ctrl+Alt+Shift+клавиша</translation>
    </message>
    <message>
        <source>A mark</source>
        <translation>Знак</translation>
    </message>
    <message>
        <source>Alt+the digit</source>
        <translation>Alt+цифра</translation>
    </message>
    <message>
        <source>On the bench: in the picture</source>
        <translation>На столе: в изображении</translation>
    </message>
    <message>
        <source>it types a letter that keyboards lack</source>
        <translation>она набирает букву, которой нет на клавиатуре</translation>
    </message>
    <message>
        <source>it opens the menu “%1”</source>
        <translation>она открывает меню «%1»</translation>
    </message>
    <message>
        <source>How pages are read: script, era and kind of print</source>
        <translation>Как читаются страницы: письмо, эпоха и вид печати</translation>
    </message>
    <message>
        <source>List of pages</source>
        <translation>Список страниц</translation>
    </message>
    <message>
        <source>List of &amp;pages</source>
        <translation>Список &amp;страниц</translation>
    </message>
    <message>
        <source>Or&amp;der of pages</source>
        <translation>&amp;Порядок страниц</translation>
    </message>
    <message>
        <source>The pages of the demo are being drawn…</source>
        <translation>Рисуются страницы демонстрации…</translation>
    </message>
    <message>
        <source>The other language is spoken from the next start on, since work is running.</source>
        <translation>На другой язык программа перейдёт при следующем запуске: идёт работа.</translation>
    </message>
    <message>
        <source>%1, line %2. Lines that are still to be weighed: %3</source>
        <translation>%1, строка %2. Строк ещё не взвешено: %3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, строка %2</translation>
    </message>
    <message>
        <source>No more doubtful line is weighed yet; try again in a moment.</source>
        <translation>Других взвешенных сомнительных строк пока нет; попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>That was the last doubtful line. The next is the first again.</source>
        <translation>Это была последняя сомнительная строка. Следующая – снова первая.</translation>
    </message>
    <message>
        <source>No line is doubtful that nobody has vouched for.</source>
        <translation>Нет сомнительных строк, за которые никто не поручился.</translation>
    </message>
    <message>
        <source>No doubtful line was visited before this one.</source>
        <translation>До этой сомнительные строки не просматривались.</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>страниц: %1</translation>
    </message>
</context>
<context>
    <name>app::station::NoteDialog</name>
    <message>
        <source>A &amp;problem: something must be done</source>
        <translation>&amp;Затруднение: нужно что-то сделать</translation>
    </message>
    <message>
        <source>&amp;Blank: there is nothing to read</source>
        <translation>&amp;Пустая: читать нечего</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Отложить: %1</translation>
    </message>
    <message>
        <source>&amp;What is it?</source>
        <translation>&amp;В чём дело?</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>В чём дело?</translation>
    </message>
    <message>
        <source>torn at the left edge; out of focus; sheet 14 is missing</source>
        <translation>оборвана слева; нерезкая; нет листа 14</translation>
    </message>
    <message>
        <source>The note stays with the page and in its history.</source>
        <translation>Примечание остаётся при странице и в её истории.</translation>
    </message>
    <message>
        <source>&amp;Set aside</source>
        <translation>&amp;Отложить</translation>
    </message>
</context>
<context>
    <name>app::station::Notice</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>app::station::Oversight</name>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Просмотр</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>С&amp;равнение</translation>
    </message>
    <message>
        <source>This line is not on its page any more.</source>
        <translation>Этой строки больше нет на странице.</translation>
    </message>
    <message>
        <source>Progress and &amp;quality…</source>
        <translation>Ход работы и &amp;качество…</translation>
    </message>
    <message>
        <source>Read this page a &amp;second time…</source>
        <translation>Прочесть страницу &amp;второй раз…</translation>
    </message>
    <message>
        <source>Read lines by &amp;lot a second time…</source>
        <translation>Прочесть строки по &amp;жребию второй раз…</translation>
    </message>
    <message>
        <source>&amp;Decide where two readings differ…</source>
        <translation>Ре&amp;шить, где чтения расходятся…</translation>
    </message>
    <message>
        <source>Say who you are first; readings are stored under a name.</source>
        <translation>Сначала представьтесь: чтения сохраняются под именем.</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Второе чтение</translation>
    </message>
    <message>
        <source>How many lines of proofread pages, drawn by lot?</source>
        <translation>Сколько строк вычитанных страниц взять по жребию?</translation>
    </message>
    <message>
        <source>There is no line to read a second time: proofread pages first; lines that no machine had read, and those that were drawn before, are left out.</source>
        <translation>Нет строк для второго чтения: сначала вычитайте страницы; строки, которых машина не читала, и вынутые раньше не берутся.</translation>
    </message>
</context>
<context>
    <name>app::station::Workspace</name>
    <message>
        <source>This page is not in the list any more.</source>
        <translation>Этой страницы больше нет в списке.</translation>
    </message>
    <message>
        <source>Pages set to “%1”: %2</source>
        <translation>Страниц с состоянием «%1»: %2</translation>
    </message>
    <message>
        <source>Typing was saved from the last sitting, but its line is gone: %1</source>
        <translation>С прошлого раза сохранён набранный текст, но его строки больше нет: %1</translation>
    </message>
    <message>
        <source>What was typed before the program ended is here again. Enter stores it.</source>
        <translation>Набранное до закрытия программы снова здесь. Enter сохраняет.</translation>
    </message>
    <message>
        <source>That was the last line. %1 accepts the page and goes on.</source>
        <translation>Это была последняя строка. %1 принимает страницу и ведёт дальше.</translation>
    </message>
    <message>
        <source>The scan of this page is missing or not what was taken in. Its text can be read and corrected, but nobody can verify it until the scan is back. %1</source>
        <translation>Снимок этой страницы пропал или не тот, что был принят. Текст можно читать и править, но проверить страницу нельзя, пока снимок не вернётся. %1</translation>
    </message>
    <message>
        <source>This collection can be read but not changed: the system does not allow writing there. Copy it to a place of your own to work on it.</source>
        <translation>Эту коллекцию можно читать, но не менять: система не разрешает туда писать. Чтобы работать с ней, скопируйте её к себе.</translation>
    </message>
    <message>
        <source>No doubtful word follows on this page or the next ones.</source>
        <translation>Ни на этой странице, ни на следующих сомнительных слов больше нет.</translation>
    </message>
    <message>
        <source>No doubtful word stands before, on this page or the ones before it.</source>
        <translation>Раньше на этой странице и на предыдущих сомнительных слов нет.</translation>
    </message>
    <message>
        <source>%1 is accepted. It was the last page.</source>
        <translation>%1 принята. Это была последняя страница.</translation>
    </message>
    <message>
        <source>%1 is accepted; this is the next page.</source>
        <translation>%1 принята; это следующая страница.</translation>
    </message>
</context>
<context>
    <name>app::station::apart::ApartDialog</name>
    <message>
        <source>&amp;Store and go on</source>
        <translation>&amp;Сохранить и дальше</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Второе чтение</translation>
    </message>
    <message>
        <source>Correct what the machine had read. What the first reader made of it is not shown: how far both find the same errors tells how many are left.</source>
        <translation>Исправьте прочитанное машиной. Что сделал из него первый читающий, не показано: насколько оба находят одни ошибки, столько и говорит об оставшихся.</translation>
    </message>
    <message>
        <source>What you read in the line</source>
        <translation>Что вы читаете в строке</translation>
    </message>
    <message>
        <source>%1, line %2 – %3 of %4</source>
        <translation>%1, строка %2 – %3 из %4</translation>
    </message>
</context>
<context>
    <name>app::station::apart::DecideDialog</name>
    <message>
        <source>1 Keep what stands</source>
        <translation>1 Оставить как есть</translation>
    </message>
    <message>
        <source>2 Take the second</source>
        <translation>2 Взять второе</translation>
    </message>
    <message>
        <source>&amp;Go to the line</source>
        <translation>&amp;К строке</translation>
    </message>
    <message>
        <source>Where two readings differ</source>
        <translation>Где расходятся два чтения</translation>
    </message>
    <message>
        <source>Lines that two people read differently</source>
        <translation>Строки, которые двое прочли по-разному</translation>
    </message>
    <message>
        <source>All that was read a second time is decided.</source>
        <translation>Всё, что прочитано второй раз, решено.</translation>
    </message>
    <message>
        <source>Lines on which two readings differ: %1. What you decide is stored under your name; every reading stays in the history.</source>
        <translation>Строк, где чтения расходятся: %1. Решение сохраняется под вашим именем; все чтения остаются в истории.</translation>
    </message>
</context>
<context>
    <name>app::station::apart::DifferenceModel</name>
    <message>
        <source>%1, line %2. 1: %3. 2: %4</source>
        <translation>%1, строка %2. 1: %3. 2: %4</translation>
    </message>
    <message>
        <source>The machine had read: %1</source>
        <translation>Прочитано машиной: %1</translation>
    </message>
</context>
<context>
    <name>app::station::apart::StripView</name>
    <message>
        <source>The line in the scan</source>
        <translation>Строка на снимке</translation>
    </message>
    <message>
        <source>The scan is being fetched…</source>
        <translation>Снимок загружается…</translation>
    </message>
</context>
<context>
    <name>app::station::bridge::Demo</name>
    <message>
        <source>The pages of the demonstration are not there: neither the folder share/evrak/specimens nor the program evrak-specimens.</source>
        <translation>Страниц демонстрации нет: ни папки share/evrak/specimens, ни программы evrak-specimens.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1</source>
        <translation>Не удалось создать папку: %1</translation>
    </message>
</context>
<context>
    <name>app::station::bridge::Replacements</name>
    <message>
        <source>The pattern takes too long; say more exactly what may repeat. (%1)</source>
        <translation>Образец ищется слишком долго; укажите точнее, что может повторяться. (%1)</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Это не регулярное выражение: %1.</translation>
    </message>
    <message>
        <source>This cannot be put in: %1.</source>
        <translation>Это нельзя вставить: %1.</translation>
    </message>
    <message>
        <source>This cannot be looked for: %1.</source>
        <translation>Это нельзя искать: %1.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, строка %2</translation>
    </message>
</context>
<context>
    <name>app::station::bridge::Training</name>
    <message>
        <source>The program that trains ended by itself. What it had measured is kept; it can be gone on with.</source>
        <translation>Программа обучения завершилась сама. Измеренное сохранено; обучение можно продолжить.</translation>
    </message>
    <message>
        <source>The program that trains ended without a result.</source>
        <translation>Программа обучения завершилась без результата.</translation>
    </message>
</context>
<context>
    <name>app::station::clean::AreaView</name>
    <message>
        <source>The page’s corners on the scan</source>
        <translation>Углы страницы на снимке</translation>
    </message>
    <message>
        <source>1 to 4 choose a corner, the arrow keys move it.</source>
        <translation>1–4 выбирают угол, стрелки его двигают.</translation>
    </message>
</context>
<context>
    <name>app::station::clean::Bench</name>
    <message>
        <source>What lies on the bench</source>
        <translation>Что лежит на столе</translation>
    </message>
    <message>
        <source>Draw a line</source>
        <translation>Нарисовать строку</translation>
    </message>
    <message>
        <source>Draw a region</source>
        <translation>Нарисовать область</translation>
    </message>
    <message>
        <source>Another size or place</source>
        <translation>Другой размер или место</translation>
    </message>
    <message>
        <source>There is nothing to take back on the bench.</source>
        <translation>На столе нечего отменять.</translation>
    </message>
</context>
<context>
    <name>app::station::clean::CompareView</name>
    <message>
        <source>The page before and after its cleanup</source>
        <translation>Страница до и после чистки</translation>
    </message>
    <message>
        <source>Left and Right move the divider; the space bar shows one side whole.</source>
        <translation>Влево и вправо двигают границу; пробел показывает одну сторону целиком.</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Готовится просмотр…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
</context>
<context>
    <name>app::station::clean::LayoutDesk</name>
    <message>
        <source>Nothing to do here: %1</source>
        <translation>Здесь нечего делать: %1</translation>
    </message>
    <message>
        <source>Give the layout back to the machine</source>
        <translation>Вернуть разметку машине</translation>
    </message>
    <message>
        <source>The next reading of this page finds its lines anew.</source>
        <translation>При следующем чтении строки этой страницы будут найдены заново.</translation>
    </message>
    <message>
        <source>This page is not in the list any more.</source>
        <translation>Этой страницы больше нет в списке.</translation>
    </message>
    <message>
        <source>Somebody else has changed the lines of this page; theirs are shown now. Redo puts yours in their place.</source>
        <translation>Кто-то другой изменил строки этой страницы; теперь показаны его. «Повторить» поставит на их место ваши.</translation>
    </message>
</context>
<context>
    <name>app::station::clean::LayoutPanel</name>
    <message>
        <source>&amp;Kind of region</source>
        <translation>Вид о&amp;бласти</translation>
    </message>
    <message>
        <source>&amp;Script</source>
        <translation>П&amp;исьменность</translation>
    </message>
    <message>
        <source>Read &amp;from</source>
        <translation>&amp;Читается</translation>
    </message>
    <message>
        <source>Another reading order</source>
        <translation>Другой порядок чтения</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестна</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабская</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Латинская</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Кириллица</translation>
    </message>
    <message>
        <source>the left</source>
        <translation>слева</translation>
    </message>
    <message>
        <source>the right</source>
        <translation>справа</translation>
    </message>
    <message>
        <source>Kind of the chosen region</source>
        <translation>Вид выбранной области</translation>
    </message>
    <message>
        <source>Script of the chosen lines</source>
        <translation>Письменность выбранных строк</translation>
    </message>
    <message>
        <source>Where the chosen lines are read from</source>
        <translation>Откуда читаются выбранные строки</translation>
    </message>
    <message>
        <source>Kind of region</source>
        <translation>Вид области</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Письменность</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Set by hand · lines: %1. Reading takes these lines.</source>
        <translation>Задано вручную · строк: %1. Чтение берёт эти строки.</translation>
    </message>
    <message>
        <source>No lines yet: reading finds them, or draw them here.</source>
        <translation>Строк ещё нет: их найдёт чтение, или начертите их здесь.</translation>
    </message>
    <message>
        <source>Found by the machine · lines: %1</source>
        <translation>Найдено машиной · строк: %1</translation>
    </message>
</context>
<context>
    <name>app::station::clean::LayoutTree</name>
    <message>
        <source>Regions and lines in reading order</source>
        <translation>Области и строки в порядке чтения</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Running head</source>
        <translation>Колонтитул</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Номер страницы</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Сноска</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Линейка</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Помехи</translation>
    </message>
</context>
<context>
    <name>app::station::clean::LayoutView</name>
    <message>
        <source>Making the page ready…</source>
        <translation>Страница готовится…</translation>
    </message>
    <message>
        <source>Lines and regions on the scan</source>
        <translation>Строки и области на снимке</translation>
    </message>
    <message>
        <source>Up and Down go from line to line, Left and Right move the caret at which a line is split.</source>
        <translation>Вверх и вниз ведут от строки к строке, влево и вправо двигают курсор, у которого строка делится.</translation>
    </message>
</context>
<context>
    <name>app::station::clean::RecipeDesk</name>
    <message>
        <source>The cleanup tried on %1 is not applied yet; it is kept on the bench.</source>
        <translation>Чистка, опробованная на «%1», ещё не применена; она осталась на столе.</translation>
    </message>
    <message>
        <source>This page is not in the list any more.</source>
        <translation>Этой страницы больше нет в списке.</translation>
    </message>
    <message>
        <source>No page follows this one.</source>
        <translation>За этой страницей нет другой.</translation>
    </message>
    <message>
        <source>Cleanup set for pages: %1. Undo takes it back, Read reads them anew.</source>
        <translation>Чистка задана для страниц: %1. «Отменить» снимает её, «Читать» читает их заново.</translation>
    </message>
    <message>
        <source>Two pages were made of this one. Undo puts them together again.</source>
        <translation>Из неё сделаны две страницы. «Отменить» соединит их снова.</translation>
    </message>
</context>
<context>
    <name>app::station::clean::RecipePanel</name>
    <message>
        <source>Steps of the cleanup</source>
        <translation>Шаги чистки</translation>
    </message>
    <message>
        <source>&amp;Ink</source>
        <translation>Чер&amp;нила</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серые</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Colour makes blue, violet and red ink as dark as black.</source>
        <translation>«Цвет» делает синие, лиловые и красные чернила такими же тёмными, как чёрные.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;вет</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Even out</source>
        <translation>Выровнять</translation>
    </message>
    <message>
        <source>Takes shadows and dark corners out of the paper.</source>
        <translation>Убирает с бумаги тени и тёмные углы.</translation>
    </message>
    <message>
        <source>&amp;Other side of the sheet</source>
        <translation>Оборот &amp;листа</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Ослабить</translation>
    </message>
    <message>
        <source>Takes away what shows through from the verso.</source>
        <translation>Убирает то, что просвечивает с оборота.</translation>
    </message>
    <message>
        <source>Cu&amp;rl</source>
        <translation>Из&amp;гиб</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Расправить</translation>
    </message>
    <message>
        <source>Straightens the lines of a page that is bent towards the binding.</source>
        <translation>Выпрямляет строки страницы, изогнутой к корешку.</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Область</translation>
    </message>
    <message>
        <source>Turn clockwise by degrees</source>
        <translation>Поворот по часовой стрелке в градусах</translation>
    </message>
    <message>
        <source>By how much the page is turned clockwise to stand upright</source>
        <translation>На сколько страница поворачивается по часовой стрелке, чтобы стоять прямо</translation>
    </message>
    <message>
        <source>T&amp;urn</source>
        <translation>Поворо&amp;т</translation>
    </message>
    <message>
        <source>Apply to &amp;more pages</source>
        <translation>Применить к другим страни&amp;цам</translation>
    </message>
    <message>
        <source>Other pages &amp;keep their own area and turn</source>
        <translation>Область и поворот других страниц не &amp;менять</translation>
    </message>
    <message>
        <source>A page whose area nobody has set is taken whole.</source>
        <translation>Страница, область которой никто не задал, берётся целиком.</translation>
    </message>
    <message>
        <source>Automatic: chosen on the page’s evidence</source>
        <translation>Автоматически: выбрано по самой странице</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Задано вручную</translation>
    </message>
    <message>
        <source>Automatic: looking at the page…</source>
        <translation>Автоматически: страница рассматривается…</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>ещё не применено</translation>
    </message>
    <message>
        <source>%1 × %2 pixels of the scan</source>
        <translation>%1 × %2 пикселов снимка</translation>
    </message>
    <message>
        <source>, turned by %1°</source>
        <translation>, повёрнуто на %1°</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Весь снимок</translation>
    </message>
</context>
<context>
    <name>app::station::clean::SpreadPanel</name>
    <message>
        <source>The &amp;right page comes first</source>
        <translation>Первая — п&amp;равая страница</translation>
    </message>
    <message>
        <source>Lay the gutter between the two pages. Each of them becomes a page of its own with a part of this scan; lines and readings go with the page they lie on. The scan itself is not changed.</source>
        <translation>Положите корешок между двумя страницами. Каждая станет отдельной страницей с частью этого снимка; строки и чтения уйдут с той страницей, на которой лежат. Сам снимок не меняется.</translation>
    </message>
    <message>
        <source>For books in Arabic letters</source>
        <translation>Для книг арабскими буквами</translation>
    </message>
</context>
<context>
    <name>app::station::clean::SpreadView</name>
    <message>
        <source>The two pages of the scan</source>
        <translation>Две страницы снимка</translation>
    </message>
    <message>
        <source>Left and Right move the gutter; Up and Down choose one of its ends, the space bar both.</source>
        <translation>Влево и вправо двигают корешок; вверх и вниз выбирают один его конец, пробел — оба.</translation>
    </message>
</context>
<context>
    <name>app::station::exporting::ExportDialog</name>
    <message>
        <source>&amp;All pages</source>
        <translation>&amp;Все страницы</translation>
    </message>
    <message>
        <source>&amp;Selected pages (%1)</source>
        <translation>В&amp;ыбранные страницы (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Файл для записи</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспортировать</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>Страницы:</translation>
    </message>
    <message>
        <source>S&amp;tatus:</source>
        <translation>&amp;Состояние:</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>Фай&amp;л:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Only pages of this status</source>
        <translation>Только страницы в этом состоянии</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любое</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Экспортировать в</translation>
    </message>
</context>
<context>
    <name>app::station::history::CompareModel</name>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
</context>
<context>
    <name>app::station::history::ComparePanel</name>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Только &amp;различия</translation>
    </message>
    <message>
        <source>Compare this reading</source>
        <translation>Сравнить это чтение</translation>
    </message>
    <message>
        <source>With this reading</source>
        <translation>С этим чтением</translation>
    </message>
    <message>
        <source>Lines of both readings</source>
        <translation>Строки обоих чтений</translation>
    </message>
    <message>
        <source>No line of this page was read by both.</source>
        <translation>Ни одной строки этой страницы не читали оба.</translation>
    </message>
    <message>
        <source>Characters that differ: %1 of %2 (%3 %)</source>
        <translation>Различных знаков: %1 из %2 (%3 %)</translation>
    </message>
    <message>
        <source>lines of one alone: %1</source>
        <translation>строк лишь в одном: %1</translation>
    </message>
</context>
<context>
    <name>app::station::history::HistoryPanel</name>
    <message>
        <source>Go &amp;back to this</source>
        <translation>&amp;Вернуться к этому</translation>
    </message>
    <message>
        <source>Versions of the line</source>
        <translation>Версии строки</translation>
    </message>
    <message>
        <source>Makes this version the one that stands, under your name (Enter)</source>
        <translation>Делает эту версию действующей под вашим именем (Enter)</translation>
    </message>
    <message>
        <source>Statuses of the page</source>
        <translation>Состояния страницы</translation>
    </message>
    <message>
        <source>Status of the page</source>
        <translation>Состояние страницы</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>%1, by an edit</source>
        <translation>%1, из-за правки</translation>
    </message>
    <message>
        <source>Evrak</source>
        <translation>Evrak</translation>
    </message>
    <message>
        <source>Say who you are first; readings are stored under a name.</source>
        <translation>Сначала представьтесь: чтения сохраняются под именем.</translation>
    </message>
    <message>
        <source>The line says again what it said then.</source>
        <translation>Строка снова такая, какой была тогда.</translation>
    </message>
    <message>
        <source>No line is chosen, or it was never read.</source>
        <translation>Строка не выбрана или её никто не читал.</translation>
    </message>
    <message>
        <source>Versions of this line: %1</source>
        <translation>Версий этой строки: %1</translation>
    </message>
</context>
<context>
    <name>app::station::history::VersionModel</name>
    <message>
        <source>Before: %1</source>
        <translation>Раньше: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the model: %1</source>
        <translation>SHA-256 модели: %1</translation>
    </message>
</context>
<context>
    <name>app::station::jobs::FailureModel</name>
    <message>
        <source>Not carried over</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>Page or file</source>
        <translation>Страница или файл</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Почему не удалось</translation>
    </message>
</context>
<context>
    <name>app::station::jobs::JobList</name>
    <message>
        <source>Work of this sitting</source>
        <translation>Работы этого сеанса</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>app::station::jobs::JobPanel</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>What failed and why</source>
        <translation>Что не удалось и почему</translation>
    </message>
    <message>
        <source>No work is running.</source>
        <translation>Сейчас ничего не выполняется.</translation>
    </message>
    <message>
        <source>waiting after it: %1</source>
        <translation>ждут очереди: %1</translation>
    </message>
    <message>
        <source>Stop the chosen work</source>
        <translation>Остановить выбранную работу</translation>
    </message>
    <message>
        <source>&amp;Go to the page</source>
        <translation>&amp;К странице</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>What failed in this work, once more</source>
        <translation>То, что не удалось в этой работе, ещё раз</translation>
    </message>
    <message>
        <source>Do not &amp;begin</source>
        <translation>Не &amp;начинать</translation>
    </message>
</context>
<context>
    <name>app::station::keys::CheatSheet</name>
    <message>
        <source>No key does that.</source>
        <translation>Такой клавиши нет.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Search in the keys</source>
        <translation>Искать среди клавиш</translation>
    </message>
    <message>
        <source>What to do, or a key</source>
        <translation>Что сделать или клавиша</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Изменить &amp;клавиши…</translation>
    </message>
</context>
<context>
    <name>app::station::keys::KeyEditor</name>
    <message>
        <source>Change keys</source>
        <translation>Изменить клавиши</translation>
    </message>
    <message>
        <source>Search in the commands</source>
        <translation>Искать среди команд</translation>
    </message>
    <message>
        <source>What to do, or a key</source>
        <translation>Что сделать или клавиша</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>Standard key</source>
        <translation>Обычная клавиша</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Отдать ей</translation>
    </message>
    <message>
        <source>&amp;Leave it there</source>
        <translation>Оставить &amp;там</translation>
    </message>
    <message>
        <source>&amp;Another key…</source>
        <translation>&amp;Другая клавиша…</translation>
    </message>
    <message>
        <source>One &amp;more key…</source>
        <translation>&amp;Ещё одна клавиша…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Без клавиши</translation>
    </message>
    <message>
        <source>&amp;Standard key</source>
        <translation>Об&amp;ычная клавиша</translation>
    </message>
    <message>
        <source>A&amp;ll keys as standard</source>
        <translation>&amp;Все клавиши обычные</translation>
    </message>
    <message>
        <source>The standard key is back.</source>
        <translation>Обычная клавиша возвращена.</translation>
    </message>
    <message>
        <source>All keys are as standard again.</source>
        <translation>Все клавиши снова обычные.</translation>
    </message>
    <message>
        <source>No key was taken.</source>
        <translation>Клавиша не назначена.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 – клавиша команды «%2».</translation>
    </message>
    <message>
        <source>%1 does “%2” now.</source>
        <translation>%1 теперь делает «%2».</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>У «%1» больше нет клавиши.</translation>
    </message>
</context>
<context>
    <name>app::station::keys::KeyMap</name>
    <message>
        <source>This is no key.</source>
        <translation>Это не клавиша.</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>%1 нужна для набора. Нажмите её с Ctrl или Alt или возьмите функциональную клавишу.</translation>
    </message>
    <message>
        <source>%1 is needed for the clipboard.</source>
        <translation>%1 нужна для буфера обмена.</translation>
    </message>
    <message>
        <source>%1 is taken: %2</source>
        <translation>%1 занята: %2</translation>
    </message>
</context>
<context>
    <name>app::station::keys::KeyRecorder</name>
    <message>
        <source>Press the key for “%1” now.</source>
        <translation>Нажмите клавишу для «%1».</translation>
    </message>
</context>
<context>
    <name>app::station::pages::FilterBar</name>
    <message>
        <source>Latin letters</source>
        <translation>Латиница</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>Кириллица</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Арабское письмо</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Другое письмо</translation>
    </message>
    <message>
        <source>Label of the page</source>
        <translation>Имя страницы</translation>
    </message>
    <message>
        <source>Pages by label</source>
        <translation>Страницы по имени</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Any script</source>
        <translation>Любое письмо</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Any profile</source>
        <translation>Любой профиль</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>Показать все страницы</translation>
    </message>
    <message>
        <source>None picked</source>
        <translation>Не выбран</translation>
    </message>
</context>
<context>
    <name>app::station::pages::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>app::station::pages::PageListDelegate</name>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
</context>
<context>
    <name>app::station::pages::PageListModel</name>
    <message>
        <source>%1, read as: %2</source>
        <translation>%1, профиль: %2</translation>
    </message>
</context>
<context>
    <name>app::station::pages::PageMoves</name>
    <message>
        <source>The pages stand in another order now. Undo, in the list, takes it back.</source>
        <translation>Страницы теперь в другом порядке. «Отменить» в списке вернёт прежний.</translation>
    </message>
    <message>
        <source>The pages stand as before.</source>
        <translation>Страницы стоят как прежде.</translation>
    </message>
</context>
<context>
    <name>app::station::pages::PagePanel</name>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Размер миниатюр</translation>
    </message>
    <message>
        <source>Grid of thumbnails</source>
        <translation>Сетка миниатюр</translation>
    </message>
    <message>
        <source>All pages are shown again, since the filter held this one back.</source>
        <translation>Снова показаны все страницы: фильтр скрывал эту.</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Страниц: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>выбрано: %1</translation>
    </message>
    <message>
        <source>Pages are put in order where all of them, or all of a file, are listed. Show all pages first.</source>
        <translation>Порядок меняют там, где видны все страницы или все страницы дела. Сначала покажите все.</translation>
    </message>
    <message>
        <source>Move pages</source>
        <translation>Переместить страницы</translation>
    </message>
    <message>
        <source>The selected pages are to stand before the page at this place of the list:</source>
        <translation>Поставить выбранные страницы перед страницей на этом месте списка:</translation>
    </message>
</context>
<context>
    <name>app::station::pages::PageView</name>
    <message>
        <source>Image of the page</source>
        <translation>Изображение страницы</translation>
    </message>
    <message>
        <source>Where is the line? Draw it, or move the box by arrow keys, with Shift its edges. Enter takes it, Esc drops it.</source>
        <translation>Где строка? Начертите её или двигайте рамку стрелками, с Shift – её края. Enter берёт, Esc убирает.</translation>
    </message>
</context>
<context>
    <name>app::station::pages::UnitModel</name>
    <message>
        <source>All pages</source>
        <translation>Все страницы</translation>
    </message>
    <message>
        <source>Not in a file</source>
        <translation>Вне дел</translation>
    </message>
    <message>
        <source>pages: %1</source>
        <translation>страниц: %1</translation>
    </message>
</context>
<context>
    <name>app::station::pages::UnitTree</name>
    <message>
        <source>Files of the collection</source>
        <translation>Дела коллекции</translation>
    </message>
</context>
<context>
    <name>app::station::preferences::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Клавиши…</translation>
    </message>
    <message>
        <source>You and the window</source>
        <translation>Вы и окно</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Every reading and status that you store carries it.</source>
        <translation>Его несут все чтения и состояния, которые вы сохраняете.</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Ваше &amp;имя:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Язык:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Вид:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>The text of pages</source>
        <translation>Текст страниц</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Шрифт:</translation>
    </message>
    <message>
        <source>Chosen by itself</source>
        <translation>Выбирается сам</translation>
    </message>
    <message>
        <source>For lines whose letters it has; the others keep theirs.</source>
        <translation>Для строк, буквы которых в нём есть; у прочих остаётся свой.</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Размер:</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>&amp;Pages read at a time:</source>
        <translation>Страниц &amp;одновременно:</translation>
    </message>
    <message>
        <source>As many as cores: %1</source>
        <translation>По числу ядер: %1</translation>
    </message>
    <message>
        <source>Each is a process of its own; more of them take more memory.</source>
        <translation>Каждая – отдельный процесс; чем их больше, тем больше памяти.</translation>
    </message>
    <message>
        <source>P&amp;rofile of what is added:</source>
        <translation>&amp;Профиль добавляемого:</translation>
    </message>
    <message>
        <source>&amp;Images of lines:</source>
        <translation>Из&amp;ображения строк:</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The text beneath them grows along.</source>
        <translation>Текст под ними растёт вместе с ними.</translation>
    </message>
</context>
<context>
    <name>app::station::progress::ProgressDialog</name>
    <message>
        <source>&amp;Judge anew</source>
        <translation>&amp;Оценить заново</translation>
    </message>
    <message>
        <source>Progress and quality</source>
        <translation>Ход работы и качество</translation>
    </message>
    <message>
        <source>Pages judged</source>
        <translation>Оценено страниц</translation>
    </message>
    <message>
        <source>How good the pages are</source>
        <translation>Насколько хороши страницы</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Качество</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>&amp;Ход работы</translation>
    </message>
    <message>
        <source>The pages are being judged…</source>
        <translation>Страницы оцениваются…</translation>
    </message>
</context>
<context>
    <name>app::station::progress::QualityModel</name>
    <message>
        <source>%1 of %2 proofread</source>
        <translation>вычитано %1 из %2</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>Коллекция</translation>
    </message>
    <message>
        <source>In no unit</source>
        <translation>Вне единиц</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Знаков</translation>
    </message>
    <message>
        <source>Wrong characters of a hundred before people read them</source>
        <translation>Неверных знаков на сто до вычитки</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Wrong characters of a hundred after people read them</source>
        <translation>Неверных знаков на сто после вычитки</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Wrong characters that are left, and the interval that holds their number in 95 of 100 cases</source>
        <translation>Сколько неверных знаков осталось и в каких пределах их число в 95 случаях из 100</translation>
    </message>
    <message>
        <source>Wrong characters left</source>
        <translation>Осталось неверных знаков</translation>
    </message>
</context>
<context>
    <name>app::station::progress::StatusChart</name>
    <message>
        <source>Pages by status, day after day</source>
        <translation>Страницы по состояниям, день за днём</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation>с %1 по %2.</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>Страниц ещё нет</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>app::station::proofread::AlternativesBar</name>
    <message>
        <source>What else the word may be</source>
        <translation>Чем ещё может быть слово</translation>
    </message>
    <message>
        <source>Alternative %1: %2</source>
        <translation>Вариант %1: %2</translation>
    </message>
    <message>
        <source>The same letters of the right script</source>
        <translation>Те же буквы нужного письма</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Чтение: %1</translation>
    </message>
    <message>
        <source>The model %1 took it into account</source>
        <translation>Модель %1 допускала и это</translation>
    </message>
    <message>
        <source>No other reading of this word</source>
        <translation>Других чтений этого слова нет</translation>
    </message>
    <message>
        <source>As you changed other lines</source>
        <translation>Как вы исправляли другие строки</translation>
    </message>
</context>
<context>
    <name>app::station::proofread::LettersPanel</name>
    <message>
        <source>Ctrl+Alt and the key; with Shift the capital</source>
        <translation>Ctrl+Alt и клавиша; с Shift прописная</translation>
    </message>
    <message>
        <source>Alt and the key</source>
        <translation>Alt и клавиша</translation>
    </message>
    <message>
        <source>Letters that keyboards lack</source>
        <translation>Буквы, которых нет на клавиатуре</translation>
    </message>
    <message>
        <source>%1: Shift and click</source>
        <translation>%1: Shift и щелчок</translation>
    </message>
    <message>
        <source>%1: %2, or Shift and click</source>
        <translation>%1: %2 или Shift и щелчок</translation>
    </message>
</context>
<context>
    <name>app::station::proofread::LineDesk</name>
    <message>
        <source>What was typed in this line was taken back.</source>
        <translation>Набранное в этой строке отменено.</translation>
    </message>
    <message>
        <source>Line %1 is stored.</source>
        <translation>Строка %1 сохранена.</translation>
    </message>
    <message>
        <source>What is being typed could not be kept on disk. Is it full?</source>
        <translation>Набираемый текст не удалось сохранить на диск. Он заполнен?</translation>
    </message>
    <message>
        <source>Two readings of one line</source>
        <translation>Два чтения одной строки</translation>
    </message>
    <message>
        <source>%1 has stored another reading of this line.</source>
        <translation>%1: сохранено другое чтение этой строки.</translation>
    </message>
    <message>
        <source>Theirs: %1

Yours: %2</source>
        <translation>Чужое: %1

Ваше: %2</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>Оставить &amp;чужое</translation>
    </message>
    <message>
        <source>Store &amp;mine after it</source>
        <translation>Сохранить &amp;моё после него</translation>
    </message>
    <message>
        <source>%1 · lines: %2</source>
        <translation>%1 · строк: %2</translation>
    </message>
    <message>
        <source>No lines were found on this page.</source>
        <translation>На этой странице строк не найдено.</translation>
    </message>
    <message>
        <source>Lines of the page</source>
        <translation>Строки страницы</translation>
    </message>
    <message>
        <source>Profile of the line</source>
        <translation>Профиль строки</translation>
    </message>
    <message>
        <source>As the page: %1</source>
        <translation>Как страница: %1</translation>
    </message>
    <message>
        <source>Add scans by %1, or drop files and folders on this window.</source>
        <translation>Добавьте снимки (%1) или перетащите файлы и папки в это окно.</translation>
    </message>
    <message>
        <source>This page has not been read yet.
Press %1 to read it.</source>
        <translation>Эта страница ещё не прочитана.
Нажмите %1, чтобы прочесть её.</translation>
    </message>
    <message>
        <source>How this line is read, where it is not as its page (%1)</source>
        <translation>Как читается эта строка, если не как её страница (%1)</translation>
    </message>
    <message>
        <source>Put the caret where the line is to be split.</source>
        <translation>Поставьте курсор туда, где делить строку.</translation>
    </message>
    <message>
        <source>There is no line after this one.</source>
        <translation>После этой строки нет другой.</translation>
    </message>
    <message>
        <source>This box is too small for a line.</source>
        <translation>Эта рамка мала для строки.</translation>
    </message>
    <message>
        <source>Size of the lines: %1 %</source>
        <translation>Размер строк: %1 %</translation>
    </message>
</context>
<context>
    <name>app::station::proofread::LineEditor</name>
    <message>
        <source>Text of line %1</source>
        <translation>Текст строки %1</translation>
    </message>
    <message>
        <source>This is too long for a line: its first %1 characters were pasted.</source>
        <translation>Это слишком длинно для строки: вставлено знаков: %1.</translation>
    </message>
    <message>
        <source>Control characters and direction overrides were left out of what was pasted.</source>
        <translation>Управляющие знаки и знаки направления из вставленного убраны.</translation>
    </message>
</context>
<context>
    <name>app::station::proofread::LineList</name>
    <message>
        <source>Lines of the page</source>
        <translation>Строки страницы</translation>
    </message>
</context>
<context>
    <name>app::station::proofread::LineModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Чтение: %1</translation>
    </message>
    <message>
        <source>Read by the model %1, sure to %2 %</source>
        <translation>Чтение модели %1, уверенность %2 %</translation>
    </message>
    <message>
        <source>Say who you are first; readings are stored under a name.</source>
        <translation>Сначала представьтесь: чтения сохраняются под именем.</translation>
    </message>
    <message>
        <source>Profile of this line: %1</source>
        <translation>Профиль этой строки: %1</translation>
    </message>
    <message>
        <source>Line %1 says something else by now and was left as it is.</source>
        <translation>В строке %1 теперь другое; она оставлена как есть.</translation>
    </message>
    <message>
        <source>The model %1 has read it otherwise since.</source>
        <translation>Модель %1 прочла её с тех пор иначе.</translation>
    </message>
    <message>
        <source>Somebody else has changed the lines of this page; theirs are shown now.</source>
        <translation>Кто-то другой изменил строки этой страницы; теперь показаны его.</translation>
    </message>
</context>
<context>
    <name>app::station::proofread::OfferBar</name>
    <message>
        <source>Take it</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Read since by the model %1:</source>
        <translation>Прочитано с тех пор моделью %1:</translation>
    </message>
    <message>
        <source>A later reading of this line by the model %1: %2</source>
        <translation>Позднейшее чтение этой строки моделью %1: %2</translation>
    </message>
    <message>
        <source>As you changed other lines:</source>
        <translation>Как вы исправляли другие строки:</translation>
    </message>
    <message>
        <source>This line, changed as you changed others: %1</source>
        <translation>Эта строка, исправленная, как вы исправляли другие: %1</translation>
    </message>
</context>
<context>
    <name>app::station::replace::ReplaceModel</name>
    <message>
        <source>%1, line %2: %3 becomes %4</source>
        <translation>%1, строка %2: %3 станет %4</translation>
    </message>
    <message>
        <source>The page is verified and goes back to proofread.</source>
        <translation>Страница проверена и вернётся в вычитанные.</translation>
    </message>
</context>
<context>
    <name>app::station::replace::ReplacePanel</name>
    <message>
        <source>&amp;Mind the case</source>
        <translation>Учитывать &amp;регистр</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>Целые &amp;слова</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Регулярное &amp;выражение</translation>
    </message>
    <message>
        <source>As ICU has them: \d+ is digits, ( ) a group, which is $1 in the replacement, ^ and $ the ends of the line</source>
        <translation>Как в ICU: \d+ – цифры, ( ) – группа, в замене это $1, ^ и $ – концы строки</translation>
    </message>
    <message>
        <source>in this line</source>
        <translation>в этой строке</translation>
    </message>
    <message>
        <source>in the selected pages</source>
        <translation>на выбранных страницах</translation>
    </message>
    <message>
        <source>in this file</source>
        <translation>в этом деле</translation>
    </message>
    <message>
        <source>in the collection</source>
        <translation>в коллекции</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Где искать</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Найти:</translation>
    </message>
    <message>
        <source>Replace &amp;by:</source>
        <translation>За&amp;менить на:</translation>
    </message>
    <message>
        <source>&amp;Show what changes</source>
        <translation>&amp;Показать изменения</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Заменить</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Сколько сделано</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Отметить вс&amp;е</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Снять все от&amp;метки</translation>
    </message>
    <message>
        <source>Lines before and after</source>
        <translation>Строки до и после</translation>
    </message>
    <message>
        <source>Type what is to be found first.</source>
        <translation>Сначала введите, что искать.</translation>
    </message>
    <message>
        <source>This page is in no file.</source>
        <translation>Эта страница не входит в дело.</translation>
    </message>
    <message>
        <source>There is nothing chosen to look in.</source>
        <translation>Не выбрано, где искать.</translation>
    </message>
    <message>
        <source>Nothing would change; pages looked through: %1.</source>
        <translation>Ничего не изменится; просмотрено страниц: %1.</translation>
    </message>
    <message>
        <source>The first %1 lines; replace these, then look again.</source>
        <translation>Первые строки: %1; замените их и поищите снова.</translation>
    </message>
    <message>
        <source>Lines that would change: %1; pages looked through: %2.</source>
        <translation>Изменится строк: %1; просмотрено страниц: %2.</translation>
    </message>
    <message>
        <source>Say who you are first; readings are stored under a name.</source>
        <translation>Сначала представьтесь: чтения сохраняются под именем.</translation>
    </message>
    <message>
        <source>Taken back in lines: %1; pages: %2.</source>
        <translation>Возвращено строк: %1; страниц: %2.</translation>
    </message>
    <message>
        <source>Replaced in lines: %1; pages: %2.</source>
        <translation>Заменено строк: %1; страниц: %2.</translation>
    </message>
    <message>
        <source>Verified pages that are proofread again: %1.</source>
        <translation>Проверенных страниц снова вычитаны: %1.</translation>
    </message>
    <message>
        <source>Lines left as they are: %1 (%2)</source>
        <translation>Строк оставлено как есть: %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Replace in lines: %1</source>
        <translation>&amp;Заменить в строках: %1</translation>
    </message>
    <message>
        <source>Verified pages that go back to proofread: %1</source>
        <translation>Проверенных страниц вернётся в вычитанные: %1</translation>
    </message>
    <message>
        <source>Lines of verified pages are not ticked; replacing in them takes their pages back to proofread.</source>
        <translation>Строки проверенных страниц не отмечены: замена в них вернёт эти страницы в вычитанные.</translation>
    </message>
</context>
<context>
    <name>app::station::replace::ReplacementDelegate</name>
    <message>
        <source>verified: goes back</source>
        <translation>проверена: вернётся</translation>
    </message>
</context>
<context>
    <name>app::station::review::ReviewModel</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, строка %2: %3</translation>
    </message>
</context>
<context>
    <name>app::station::review::ReviewPanel</name>
    <message>
        <source>Lines weighed</source>
        <translation>Взвешено строк</translation>
    </message>
    <message>
        <source>Doubtful lines of the collection</source>
        <translation>Сомнительные строки коллекции</translation>
    </message>
    <message>
        <source>Nothing is left to look at.</source>
        <translation>Смотреть больше нечего.</translation>
    </message>
    <message>
        <source>Lines that wait: %1, words likely wrong in them: %2</source>
        <translation>Строк ждёт: %1, вероятно неверных слов в них: %2</translation>
    </message>
    <message>
        <source>to be weighed: %1</source>
        <translation>не взвешено: %1</translation>
    </message>
</context>
<context>
    <name>app::station::review::ScopeBoxes</name>
    <message>
        <source>Lines of this unit</source>
        <translation>Строки этой единицы</translation>
    </message>
    <message>
        <source>Lines read with this profile</source>
        <translation>Строки, прочитанные с этим профилем</translation>
    </message>
    <message>
        <source>Lines of pages with this status</source>
        <translation>Строки страниц в этом состоянии</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Все единицы</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Все профили</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Любое состояние</translation>
    </message>
</context>
<context>
    <name>app::station::search::HitModel</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, строка %2: %3</translation>
    </message>
</context>
<context>
    <name>app::station::search::SearchPanel</name>
    <message>
        <source>Search in the texts</source>
        <translation>Искать в текстах</translation>
    </message>
    <message>
        <source>Lines found</source>
        <translation>Найденные строки</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>По запросу «%1» ничего не найдено.</translation>
    </message>
    <message>
        <source>The best %1 lines for “%2”; say more to narrow it.</source>
        <translation>Лучшие строки по запросу «%2» (%1); уточните запрос.</translation>
    </message>
    <message>
        <source>Lines with “%1”: %2</source>
        <translation>Строк с «%1»: %2</translation>
    </message>
</context>
<context>
    <name>app::station::start::RecentDelegate</name>
    <message>
        <source>Not there now, perhaps on a disk that is not connected: %1</source>
        <translation>Сейчас её там нет; может быть, она на неподключённом диске: %1</translation>
    </message>
    <message>
        <source>pages: %1</source>
        <translation>страниц: %1</translation>
    </message>
</context>
<context>
    <name>app::station::start::RecentList</name>
    <message>
        <source>Recent collections</source>
        <translation>Недавние коллекции</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>сейчас нет на месте</translation>
    </message>
    <message>
        <source>pages: %1</source>
        <translation>страниц: %1</translation>
    </message>
    <message>
        <source>vouched for: %1 %</source>
        <translation>поручились: %1 %</translation>
    </message>
    <message>
        <source>&amp;Take it off the list</source>
        <translation>&amp;Убрать из списка</translation>
    </message>
</context>
<context>
    <name>app::station::start::StartPage</name>
    <message>
        <source>Recent collections</source>
        <translation>Недавние коллекции</translation>
    </message>
    <message>
        <source>From archive copies to text that can be trusted, found and cited.</source>
        <translation>От архивных копий – к тексту, которому можно верить, который можно найти и процитировать.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Takes the chosen collection off this list (Del). Its folder stays.</source>
        <translation>Убирает выбранную коллекцию из списка (Del). Её папка остаётся.</translation>
    </message>
</context>
<context>
    <name>app::station::training::CurveView</name>
    <message>
        <source>Errors while training</source>
        <translation>Ошибки при обучении</translation>
    </message>
    <message>
        <source>The base misreads %1 of the lines kept apart.</source>
        <translation>Исходная модель ошибается в %1 отложенных строк.</translation>
    </message>
    <message>
        <source>After %1 lines the new model misreads %2 of the lines kept apart and %3 of those it learns.</source>
        <translation>После %1 строк новая модель ошибается в %2 отложенных строк и в %3 тех, на которых учится.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Пока ничего не измерено</translation>
    </message>
    <message>
        <source>Characters misread</source>
        <translation>Ошибочно прочитанные знаки</translation>
    </message>
    <message>
        <source>Lines seen</source>
        <translation>Просмотрено строк</translation>
    </message>
</context>
<context>
    <name>app::station::training::OrderPanel</name>
    <message>
        <source>&amp;All pages</source>
        <translation>&amp;Все страницы</translation>
    </message>
    <message>
        <source>&amp;Selected pages (%1)</source>
        <translation>В&amp;ыбранные страницы (%1)</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>&amp;Другой файл…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Продолжить</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Обучить</translation>
    </message>
    <message>
        <source>A model learns from lines whose text people have set or proofread, and so reads more of the same print better. Some pages are kept apart, to measure whether it does.</source>
        <translation>Модель учится на строках, текст которых ввели или вычитали люди, и потому лучше читает ту же печать дальше. Часть страниц откладывается, чтобы измерить, так ли это.</translation>
    </message>
    <message>
        <source>Only pages of this status</source>
        <translation>Только страницы в этом состоянии</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любое</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>Страницы:</translation>
    </message>
    <message>
        <source>Stat&amp;us:</source>
        <translation>Сос&amp;тояние:</translation>
    </message>
    <message>
        <source>Lines:</source>
        <translation>Строки:</translation>
    </message>
    <message>
        <source>By:</source>
        <translation>Кем:</translation>
    </message>
    <message>
        <source>Model to go on from</source>
        <translation>Модель, от которой продолжать</translation>
    </message>
    <message>
        <source>&amp;Base:</source>
        <translation>&amp;Исходная модель:</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Имя новой модели</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>И&amp;мя:</translation>
    </message>
    <message>
        <source>Trainings that were begun</source>
        <translation>Начатые обучения</translation>
    </message>
    <message>
        <source>B&amp;egun before:</source>
        <translation>&amp;Начатое раньше:</translation>
    </message>
    <message>
        <source>%1 on %2 pages; of these %3 on %4 pages are kept apart to measure on</source>
        <translation>%1 на страницах: %2; из них %3 на страницах: %4 отложены для измерения</translation>
    </message>
    <message>
        <source>%1 on %2 pages. At least %3 on %4 pages are needed: proofread more, or choose more pages.</source>
        <translation>%1 на страницах: %2. Нужно не менее %3 на страницах: %4. Вычитайте ещё или выберите больше страниц.</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, из %2</translation>
    </message>
    <message>
        <source>Float model to go on from</source>
        <translation>Модель с плавающей точкой, от которой продолжать</translation>
    </message>
    <message>
        <source>Models of Tesseract (*.traineddata)</source>
        <translation>Модели Tesseract (*.traineddata)</translation>
    </message>
    <message>
        <source>A training of this name was begun. Training anew forgets it; below it can be gone on with.</source>
        <translation>Обучение с таким именем уже начато. Обучение заново его удалит; продолжить можно ниже.</translation>
    </message>
    <message>
        <source>&amp;Train anew</source>
        <translation>&amp;Обучить заново</translation>
    </message>
</context>
<context>
    <name>app::station::training::RunPanel</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Отклонить</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation>Насколько продвинулось обучение</translation>
    </message>
    <message>
        <source>Errors before and after</source>
        <translation>Ошибки до и после</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Измерено на</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Знаков</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Остановка</translation>
    </message>
    <message>
        <source>%1 is better</source>
        <translation>%1 лучше</translation>
    </message>
    <message>
        <source>%1 is refused</source>
        <translation>%1 отклонена</translation>
    </message>
    <message>
        <source>It is not used. It stays in %1.</source>
        <translation>Она не используется. Она остаётся в %1.</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: остановлено</translation>
    </message>
    <message>
        <source>What it has learnt is kept; it can be gone on with.</source>
        <translation>Выученное сохранено; обучение можно продолжить.</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1: не выполнено</translation>
    </message>
    <message>
        <source>%1 is accepted</source>
        <translation>%1 принята</translation>
    </message>
    <message>
        <source>It is among the profiles now, under My own models: %1</source>
        <translation>Теперь она среди профилей, в разделе «Мои модели»: %1</translation>
    </message>
</context>
<context>
    <name>app::station::training::TrainingDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Обучение модели</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>подсчёт…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The collection to open, a folder ending in .evrak.</source>
        <translation>Коллекция, которую открыть: папка с именем на .evrak.</translation>
    </message>
</context>
</TS>
