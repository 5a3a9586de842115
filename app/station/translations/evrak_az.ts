<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Yeni kolleksiya…</translation>
    </message>
    <message>
        <source>&amp;Open collection…</source>
        <translation>Kolleksiya &amp;aç…</translation>
    </message>
    <message>
        <source>&amp;Close collection</source>
        <translation>Kolleksiyanı &amp;bağla</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Fayl əlavə et…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>&amp;Qovluq əlavə et…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;İxrac et…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çıx</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Təkrarla</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Axtar</translation>
    </message>
    <message>
        <source>&amp;Next line found</source>
        <translation>&amp;Növbəti tapılan sətir</translation>
    </message>
    <message>
        <source>&amp;Who works here…</source>
        <translation>&amp;Burada kim işləyir…</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Ə&amp;vvəlki səhifə</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Növbəti səhifə</translation>
    </message>
    <message>
        <source>&amp;Read selected pages</source>
        <translation>Seçilmiş səhifələri &amp;oxu</translation>
    </message>
    <message>
        <source>Read &amp;all pages</source>
        <translation>&amp;Bütün səhifələri oxu</translation>
    </message>
    <message>
        <source>Read selected pages a&amp;gain</source>
        <translation>Seçilmiş səhifələri &amp;yenidən oxu</translation>
    </message>
    <message>
        <source>&amp;Stop the work</source>
        <translation>İşi &amp;dayandır</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Yaxınlaşdır</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uzaqlaşdır</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>&amp;Eninə sığdır</translation>
    </message>
    <message>
        <source>Fit &amp;page</source>
        <translation>&amp;Səhifəni sığdır</translation>
    </message>
    <message>
        <source>&amp;Outlines of all lines</source>
        <translation>&amp;Bütün sətirlərin çərçivəsi</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>Pəncərənin növbəti &amp;hissəsi</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>&amp;İş masası kimi</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açıq</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Tünd</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Düymələr</translation>
    </message>
    <message>
        <source>&amp;About Evrak</source>
        <translation>&amp;Evrak haqqında</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no such file or folder. It may have been moved or renamed.</source>
        <translation>Belə fayl və ya qovluq yoxdur. Yeri və ya adı dəyişdirilmiş ola bilər.</translation>
    </message>
    <message>
        <source>This is a folder where a file is wanted.</source>
        <translation>Fayl lazım olan yerdə qovluq göstərilib.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came.</source>
        <translation>Fayl boşdur. Onu gəldiyi yerdən yenidən köçürün.</translation>
    </message>
    <message>
        <source>The system does not allow this to be opened. Ask for the right to read it.</source>
        <translation>Sistem bunu açmağa icazə vermir. Oxumaq üçün icazə istəyin.</translation>
    </message>
    <message>
        <source>This is no image that Evrak can read.</source>
        <translation>Bu, Evrak-ın oxuya bildiyi şəkil deyil.</translation>
    </message>
    <message>
        <source>The file ends before its image does. Copy it again from where it came.</source>
        <translation>Fayl şəkil bitməmiş qurtarır. Onu gəldiyi yerdən yenidən köçürün.</translation>
    </message>
    <message>
        <source>The file is damaged. Copy it again or scan the page anew.</source>
        <translation>Fayl zədələnib. Onu yenidən köçürün və ya səhifəni yenidən skan edin.</translation>
    </message>
    <message>
        <source>The image is too large. Scan it at a lower resolution or split it.</source>
        <translation>Şəkil çox böyükdür. Daha aşağı ayırdetmə ilə skan edin və ya bölün.</translation>
    </message>
    <message>
        <source>The file asks for a password. Save a copy without one.</source>
        <translation>Fayl parol istəyir. Parolsuz nüsxəsini saxlayın.</translation>
    </message>
    <message>
        <source>The file uses a feature that Evrak cannot read. Save it as TIFF or PNG.</source>
        <translation>Faylda Evrak-ın oxuya bilmədiyi xüsusiyyət var. TIFF və ya PNG kimi saxlayın.</translation>
    </message>
    <message>
        <source>This cannot be done as it was asked.</source>
        <translation>Bunu istənilən şəkildə etmək olmaz.</translation>
    </message>
    <message>
        <source>A reading model is not installed.</source>
        <translation>Oxu modeli quraşdırılmayıb.</translation>
    </message>
    <message>
        <source>A part of Evrak is not installed.</source>
        <translation>Evrak-ın bir hissəsi quraşdırılmayıb.</translation>
    </message>
    <message>
        <source>There is no such profile. Choose another one.</source>
        <translation>Belə profil yoxdur. Başqasını seçin.</translation>
    </message>
    <message>
        <source>The page needs more memory than there is. Scan it at a lower resolution.</source>
        <translation>Səhifə mövcud yaddaşdan çoxunu tələb edir. Daha aşağı ayırdetmə ilə skan edin.</translation>
    </message>
    <message>
        <source>The page took too long and was given up. Try it again alone.</source>
        <translation>Səhifə çox vaxt apardı və dayandırıldı. Onu təkbaşına yenidən sınayın.</translation>
    </message>
    <message>
        <source>The reader broke down on this page. The other pages went on.</source>
        <translation>Oxuyucu bu səhifədə çökdü. Qalan səhifələr davam etdi.</translation>
    </message>
    <message>
        <source>The reader gave an answer that makes no sense. The other pages went on.</source>
        <translation>Oxuyucu mənasız cavab verdi. Qalan səhifələr davam etdi.</translation>
    </message>
    <message>
        <source>Stopped. What was done is kept.</source>
        <translation>Dayandırıldı. Görülən işlər saxlanıldı.</translation>
    </message>
    <message>
        <source>Evrak made a mistake. Please report what you did.</source>
        <translation>Evrak səhv etdi. Zəhmət olmasa, nə etdiyinizi bildirin.</translation>
    </message>
    <message>
        <source>This is not in the collection any more.</source>
        <translation>Bu artıq kolleksiyada yoxdur.</translation>
    </message>
    <message>
        <source>The folder is not an Evrak collection. Choose a folder whose name ends in .evrak.</source>
        <translation>Qovluq Evrak kolleksiyası deyil. Adı .evrak ilə bitən qovluq seçin.</translation>
    </message>
    <message>
        <source>Something of this name is there already. Choose another name.</source>
        <translation>Bu adda bir şey artıq var. Başqa ad seçin.</translation>
    </message>
    <message>
        <source>The collection is damaged. Restore it from a copy; nothing was changed.</source>
        <translation>Kolleksiya zədələnib. Ehtiyat nüsxədən bərpa edin; heç nə dəyişdirilmədi.</translation>
    </message>
    <message>
        <source>The collection was made by a newer Evrak. Update Evrak to open it.</source>
        <translation>Kolleksiya daha yeni Evrak ilə yaradılıb. Açmaq üçün Evrak-ı yeniləyin.</translation>
    </message>
    <message>
        <source>Another program holds the collection. Try again in a moment.</source>
        <translation>Kolleksiya başqa proqramla məşğuldur. Bir azdan yenidən sınayın.</translation>
    </message>
    <message>
        <source>The rules of proofreading do not allow this.</source>
        <translation>Korrektə qaydaları buna icazə vermir.</translation>
    </message>
    <message>
        <source>Somebody else has stored another reading of this line.</source>
        <translation>Bu sətir üçün başqa biri ayrı oxunuş saxlayıb.</translation>
    </message>
    <message>
        <source>The disk is full. Free some room and try again.</source>
        <translation>Disk doludur. Yer açıb yenidən sınayın.</translation>
    </message>
    <message>
        <source>The system does not allow writing there. Choose another folder.</source>
        <translation>Sistem ora yazmağa icazə vermir. Başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>Writing failed. Check the disk and try again.</source>
        <translation>Yazmaq alınmadı. Diski yoxlayıb yenidən sınayın.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>PDF with searchable text</source>
        <translation>Mətni axtarıla bilən PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Sadə mətn</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Taking in files</source>
        <translation>Fayllar qəbul edilir</translation>
    </message>
    <message>
        <source>Reading pages</source>
        <translation>Səhifələr oxunur</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>%1 faylına ixrac edilir</translation>
    </message>
    <message>
        <source>stopped; what was done is kept</source>
        <translation>dayandırıldı; görülən işlər saxlanıldı</translation>
    </message>
    <message>
        <source>done, with failures: %1</source>
        <translation>bitdi, alınmayan: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>bitdi</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1 san qaldı</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 dəq qaldı</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>%1 saat qaldı</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>there before: %1</source>
        <translation>əvvəldən var: %1</translation>
    </message>
    <message>
        <source>up to date: %1</source>
        <translation>yenilənməyə ehtiyacı yoxdur: %1</translation>
    </message>
    <message>
        <source>%1 pages a minute</source>
        <translation>dəqiqədə %1 səhifə</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Alətlər</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Oxu</translation>
    </message>
    <message>
        <source>Profile for reading</source>
        <translation>Oxu profili</translation>
    </message>
    <message>
        <source>How pages are read: script, era and kind of print</source>
        <translation>Səhifələrin necə oxunacağı: yazı, dövr və çap növü</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Status of the selected pages</source>
        <translation>Seçilmiş səhifələrin vəziyyəti</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>İxrac</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Kolleksiya</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Sonuncuları aç</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redaktə</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Səhifə</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>&amp;Vəziyyət</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüş</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Rənglər</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Western typescript</source>
        <translation>Qərb dillərində makina yazısı</translation>
    </message>
    <message>
        <source>Western print</source>
        <translation>Qərb dillərində çap</translation>
    </message>
    <message>
        <source>Turkish, 1928–1950</source>
        <translation>Türkcə, 1928–1950</translation>
    </message>
    <message>
        <source>Azerbaijani, today’s Latin</source>
        <translation>Azərbaycanca, müasir latın</translation>
    </message>
    <message>
        <source>Azerbaijani, Yanalif 1922–1939</source>
        <translation>Azərbaycanca, yanalif 1922–1939</translation>
    </message>
    <message>
        <source>Russian before 1918</source>
        <translation>Rusca, 1918-dən əvvəl</translation>
    </message>
    <message>
        <source>Russian after 1918</source>
        <translation>Rusca, 1918-dən sonra</translation>
    </message>
    <message>
        <source>Soviet typescript</source>
        <translation>Sovet makina yazısı</translation>
    </message>
    <message>
        <source>Azerbaijani, Cyrillic 1939–1991</source>
        <translation>Azərbaycanca, kiril 1939–1991</translation>
    </message>
    <message>
        <source>Ottoman and Azerbaijani, Arabic letters</source>
        <translation>Osmanlıca və azərbaycanca, ərəb hərfləri</translation>
    </message>
    <message>
        <source>Arabic print</source>
        <translation>Ərəbcə çap</translation>
    </message>
    <message>
        <source>Automatic profile</source>
        <translation>Avtomatik profil</translation>
    </message>
</context>
<context>
    <name>StatusLook</name>
    <message>
        <source>Unread</source>
        <translation>Oxunmayıb</translation>
    </message>
    <message>
        <source>Read by machine</source>
        <translation>Maşınla oxunub</translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation>Korrektə edilib</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Təsdiqlənib</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Boş</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>app::station::MainWindow</name>
    <message>
        <source>New collection</source>
        <translation>Yeni kolleksiya</translation>
    </message>
    <message>
        <source>Open a collection</source>
        <translation>Kolleksiya aç</translation>
    </message>
    <message>
        <source>Collections (*.evrak)</source>
        <translation>Kolleksiyalar (*.evrak)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Qovluq əlavə et</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Fayl əlavə et</translation>
    </message>
    <message>
        <source>Scans (*.tif *.tiff *.jpg *.jpeg *.png *.jp2 *.webp *.pdf *.TIF *.TIFF *.JPG *.JPEG *.PNG *.JP2 *.PDF)</source>
        <translation>Skanlar (*.tif *.tiff *.jpg *.jpeg *.png *.jp2 *.webp *.pdf *.TIF *.TIFF *.JPG *.JPEG *.PNG *.JP2 *.PDF)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Burada kim işləyir?</translation>
    </message>
    <message>
        <source>Your name. Every reading and status that you store carries it,
so that others can see who vouched for what.</source>
        <translation>Adınız. Saxladığınız hər oxunuş və vəziyyət bu adı daşıyır;
beləliklə kimin nəyə zamin durduğu görünür.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Düymələr</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Nə edir</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Düymə</translation>
    </message>
    <message>
        <source>Store the line and go to the next</source>
        <translation>Sətri saxla, növbətiyə keç</translation>
    </message>
    <message>
        <source>Take back what was typed in the line</source>
        <translation>Sətirdə yazılanı geri götür</translation>
    </message>
    <message>
        <source>Previous line, next line</source>
        <translation>Əvvəlki sətir, növbəti sətir</translation>
    </message>
    <message>
        <source>About Evrak</source>
        <translation>Evrak haqqında</translation>
    </message>
    <message>
        <source>From archive copies to text that can be trusted, found and cited.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Arxiv surətlərindən etibarlı, tapılan və istinad edilən mətnə.
GNU Ümumi İctimai Lisenziyası, 3-cü və ya daha yeni versiya ilə azad proqram.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tapılanlar</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>The collection was not opened</source>
        <translation>Kolleksiya açılmadı</translation>
    </message>
    <message>
        <source>Open or make a collection first; then drop the files again.</source>
        <translation>Əvvəlcə kolleksiya açın və ya yaradın; sonra faylları yenidən atın.</translation>
    </message>
    <message>
        <source>No page is selected.</source>
        <translation>Seçilmiş səhifə yoxdur.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>What is wrong with the page?</source>
        <translation>Səhifədə nə problem var?</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Hələ heç kim</translation>
    </message>
    <message>
        <source>Who works here: %1</source>
        <translation>Burada işləyən: %1</translation>
    </message>
    <message>
        <source>Work is running</source>
        <translation>İş gedir</translation>
    </message>
    <message>
        <source>Stop the work and leave? What was done is kept.</source>
        <translation>İş dayandırılıb çıxılsın? Görülən işlər saxlanılır.</translation>
    </message>
    <message>
        <source>&amp;Stop and leave</source>
        <translation>&amp;Dayandır və çıx</translation>
    </message>
</context>
<context>
    <name>app::station::Notice</name>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Bildirişi bağla</translation>
    </message>
</context>
<context>
    <name>app::station::StartPage</name>
    <message>
        <source>Recent collections</source>
        <translation>Son kolleksiyalar</translation>
    </message>
    <message>
        <source>From archive copies to text that can be trusted, found and cited.</source>
        <translation>Arxiv surətlərindən etibarlı, tapılan və istinad edilən mətnə.</translation>
    </message>
</context>
<context>
    <name>app::station::Workspace</name>
    <message>
        <source>That was the last line. Ctrl+3 marks the page as proofread, Ctrl+Page Down goes on.</source>
        <translation>Bu, son sətir idi. Ctrl+3 səhifəni korrektə edilmiş sayır, Ctrl+Page Down növbətiyə keçir.</translation>
    </message>
    <message>
        <source>This page is not in the list any more.</source>
        <translation>Bu səhifə artıq siyahıda yoxdur.</translation>
    </message>
    <message>
        <source>Pages set to “%1”: %2</source>
        <translation>“%1” edilən səhifə: %2</translation>
    </message>
    <message>
        <source>Typing was saved from the last sitting, but its line is gone: %1</source>
        <translation>Son oturuşda yazılan saxlanılıb, amma sətri artıq yoxdur: %1</translation>
    </message>
    <message>
        <source>What was typed before the program ended is here again. Enter stores it.</source>
        <translation>Proqram bağlanmamışdan əvvəl yazılan yenə buradadır. Enter saxlayır.</translation>
    </message>
</context>
<context>
    <name>app::station::exporting::ExportDialog</name>
    <message>
        <source>&amp;All pages</source>
        <translation>&amp;Bütün səhifələr</translation>
    </message>
    <message>
        <source>&amp;Selected pages (%1)</source>
        <translation>&amp;Seçilmiş səhifələr (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>İxrac</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Yazılacaq fayl</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Göz at…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;İxrac et</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>Səhifələr:</translation>
    </message>
    <message>
        <source>S&amp;tatus:</source>
        <translation>&amp;Vəziyyət:</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>Fa&amp;yl:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Only pages of this status</source>
        <translation>Yalnız bu vəziyyətdə olan səhifələr</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>İstənilən</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Bura ixrac et</translation>
    </message>
</context>
<context>
    <name>app::station::jobs::JobPanel</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Dayandır</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>İşin gedişi</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <translation>İşi dayandır</translation>
    </message>
    <message>
        <source>What failed and why</source>
        <translation>Nə və niyə alınmadı</translation>
    </message>
    <message>
        <source>Page or file</source>
        <translation>Səhifə və ya fayl</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Niyə alınmadı</translation>
    </message>
    <message>
        <source>No work is running.</source>
        <translation>Gedən iş yoxdur.</translation>
    </message>
    <message>
        <source>waiting after it: %1</source>
        <translation>növbədə gözləyən: %1</translation>
    </message>
    <message>
        <source>Not carried over</source>
        <translation>Köçürülmədi</translation>
    </message>
</context>
<context>
    <name>app::station::pages::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Səhifələr</translation>
    </message>
</context>
<context>
    <name>app::station::pages::PageListDelegate</name>
    <message>
        <source>Page %1</source>
        <translation>Səhifə %1</translation>
    </message>
</context>
<context>
    <name>app::station::pages::PageView</name>
    <message>
        <source>Image of the page</source>
        <translation>Səhifənin şəkli</translation>
    </message>
</context>
<context>
    <name>app::station::proofread::LineDesk</name>
    <message>
        <source>What was typed in this line was taken back.</source>
        <translation>Bu sətirdə yazılanlar geri götürüldü.</translation>
    </message>
    <message>
        <source>Line %1 is stored.</source>
        <translation>%1-ci sətir saxlanıldı.</translation>
    </message>
    <message>
        <source>What is being typed could not be kept on disk. Is it full?</source>
        <translation>Yazılan mətn diskdə saxlanıla bilmədi. Disk doludurmu?</translation>
    </message>
    <message>
        <source>Two readings of one line</source>
        <translation>Bir sətrin iki oxunuşu</translation>
    </message>
    <message>
        <source>%1 has stored another reading of this line.</source>
        <translation>%1 bu sətir üçün başqa oxunuş saxlayıb.</translation>
    </message>
    <message>
        <source>Theirs: %1

Yours: %2</source>
        <translation>Onunku: %1

Sizinki: %2</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>&amp;Onunku qalsın</translation>
    </message>
    <message>
        <source>Store &amp;mine after it</source>
        <translation>&amp;Mənimkini ondan sonra saxla</translation>
    </message>
    <message>
        <source>Add scans by Ctrl+I, or drop files and folders on this window.</source>
        <translation>Skanları Ctrl+I ilə əlavə edin və ya fayl və qovluqları bu pəncərəyə atın.</translation>
    </message>
    <message>
        <source>%1 · lines: %2</source>
        <translation>%1 · sətir: %2</translation>
    </message>
    <message>
        <source>This page has not been read yet.
Press F5 to read it.</source>
        <translation>Bu səhifə hələ oxunmayıb.
Oxumaq üçün F5 düyməsini basın.</translation>
    </message>
    <message>
        <source>No lines were found on this page.</source>
        <translation>Bu səhifədə sətir tapılmadı.</translation>
    </message>
    <message>
        <source>Lines of the page</source>
        <translation>Səhifənin sətirləri</translation>
    </message>
</context>
<context>
    <name>app::station::proofread::LineEditor</name>
    <message>
        <source>Text of line %1</source>
        <translation>%1-ci sətrin mətni</translation>
    </message>
</context>
<context>
    <name>app::station::proofread::LineList</name>
    <message>
        <source>Lines of the page</source>
        <translation>Səhifənin sətirləri</translation>
    </message>
</context>
<context>
    <name>app::station::proofread::LineModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Sətir %1: %2</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Oxuyan: %1</translation>
    </message>
    <message>
        <source>Read by the model %1, sure to %2 %</source>
        <translation>Oxuyan model: %1, əminlik %2 %</translation>
    </message>
    <message>
        <source>Say who you are first; readings are stored under a name.</source>
        <translation>Əvvəlcə kim olduğunuzu bildirin; oxunuşlar ad altında saxlanılır.</translation>
    </message>
</context>
<context>
    <name>app::station::search::HitModel</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, sətir %2: %3</translation>
    </message>
</context>
<context>
    <name>app::station::search::SearchPanel</name>
    <message>
        <source>Search in the texts</source>
        <translation>Mətnlərdə axtar</translation>
    </message>
    <message>
        <source>Lines found</source>
        <translation>Tapılan sətirlər</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>“%1” üçün heç nə tapılmadı.</translation>
    </message>
    <message>
        <source>The best %1 lines for “%2”; say more to narrow it.</source>
        <translation>“%2” üçün ən uyğun %1 sətir; daraltmaq üçün daha çox yazın.</translation>
    </message>
    <message>
        <source>Lines with “%1”: %2</source>
        <translation>“%1” olan sətirlər: %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The collection to open, a folder ending in .evrak.</source>
        <translation>Açılacaq kolleksiya, .evrak ilə bitən qovluq.</translation>
    </message>
</context>
</TS>
