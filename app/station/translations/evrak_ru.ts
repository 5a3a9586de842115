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
        <source>Profile for reading</source>
        <translation>Профиль чтения</translation>
    </message>
    <message>
        <source>How pages are read: script, era and kind of print</source>
        <translation>Как читать страницы: письменность, эпоха и вид печати</translation>
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
        <source>Keys</source>
        <translation>Клавиши</translation>
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
        <source>Store the line and go to the next</source>
        <translation>Сохранить строку и перейти к следующей</translation>
    </message>
    <message>
        <source>Take back what was typed in the line</source>
        <translation>Отменить набранное в строке</translation>
    </message>
    <message>
        <source>Previous line, next line</source>
        <translation>Предыдущая строка, следующая строка</translation>
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
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>What is wrong with the page?</source>
        <translation>Что не так со страницей?</translation>
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
    <name>app::station::StartPage</name>
    <message>
        <source>Recent collections</source>
        <translation>Недавние коллекции</translation>
    </message>
    <message>
        <source>From archive copies to text that can be trusted, found and cited.</source>
        <translation>От архивных копий к тексту, которому можно верить, который можно найти и цитировать.</translation>
    </message>
</context>
<context>
    <name>app::station::Workspace</name>
    <message>
        <source>That was the last line. Ctrl+3 marks the page as proofread, Ctrl+Page Down goes on.</source>
        <translation>Это была последняя строка. Ctrl+3 отмечает страницу как вычитанную, Ctrl+Page Down ведёт дальше.</translation>
    </message>
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
        <source>Stop the work</source>
        <translation>Остановить работу</translation>
    </message>
    <message>
        <source>What failed and why</source>
        <translation>Что не удалось и почему</translation>
    </message>
    <message>
        <source>Page or file</source>
        <translation>Страница или файл</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Почему не удалось</translation>
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
        <source>Not carried over</source>
        <translation>Не перенесено</translation>
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
    <name>app::station::pages::PageView</name>
    <message>
        <source>Image of the page</source>
        <translation>Изображение страницы</translation>
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
        <source>Add scans by Ctrl+I, or drop files and folders on this window.</source>
        <translation>Добавьте сканы клавишами Ctrl+I или перетащите файлы и папки в это окно.</translation>
    </message>
    <message>
        <source>%1 · lines: %2</source>
        <translation>%1 · строк: %2</translation>
    </message>
    <message>
        <source>This page has not been read yet.
Press F5 to read it.</source>
        <translation>Эта страница ещё не прочитана.
Нажмите F5, чтобы прочитать её.</translation>
    </message>
    <message>
        <source>No lines were found on this page.</source>
        <translation>На этой странице строк не найдено.</translation>
    </message>
    <message>
        <source>Lines of the page</source>
        <translation>Строки страницы</translation>
    </message>
</context>
<context>
    <name>app::station::proofread::LineEditor</name>
    <message>
        <source>Text of line %1</source>
        <translation>Текст строки %1</translation>
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
    <name>main</name>
    <message>
        <source>The collection to open, a folder ending in .evrak.</source>
        <translation>Коллекция, которую открыть: папка с именем на .evrak.</translation>
    </message>
</context>
</TS>
