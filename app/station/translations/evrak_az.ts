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
        <source>&amp;Letters that keyboards lack</source>
        <translation>Klaviaturada olmayan &amp;hərflər</translation>
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
    <message>
        <source>&amp;Clean and lay out</source>
        <translation>Təmizlə və &amp;düzənlə</translation>
    </message>
    <message>
        <source>Train a &amp;model…</source>
        <translation>&amp;Model öyrət…</translation>
    </message>
    <message>
        <source>Pr&amp;ofile of the selected pages…</source>
        <translation>Seçilmiş səhifələrin pr&amp;ofili…</translation>
    </message>
    <message>
        <source>Profile of the l&amp;ine…</source>
        <translation>Sət&amp;rin profili…</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Kolleksiya</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>&amp;Demonu aç</translation>
    </message>
    <message>
        <source>Editing and finding</source>
        <translation>Redaktə və axtarış</translation>
    </message>
    <message>
        <source>Find and &amp;replace…</source>
        <translation>Tap və ə&amp;vəz et…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Parametrlər…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Sətirlər</translation>
    </message>
    <message>
        <source>&amp;Store the line and go on</source>
        <translation>&amp;Sətri saxla və irəli keç</translation>
    </message>
    <message>
        <source>&amp;Take back what was typed in the line</source>
        <translation>Sətirdə yazılanı &amp;geri götür</translation>
    </message>
    <message>
        <source>&amp;Previous line</source>
        <translation>Ə&amp;vvəlki sətir</translation>
    </message>
    <message>
        <source>&amp;Next line</source>
        <translation>&amp;Növbəti sətir</translation>
    </message>
    <message>
        <source>Spl&amp;it the line at the caret</source>
        <translation>Sətri &amp;kursorda böl</translation>
    </message>
    <message>
        <source>&amp;Join the line with the next</source>
        <translation>Sətri sonrakı ilə &amp;birləşdir</translation>
    </message>
    <message>
        <source>Insert a &amp;missed line…</source>
        <translation>Buraxılmış sətri ə&amp;lavə et…</translation>
    </message>
    <message>
        <source>&amp;Read the new lines of this page</source>
        <translation>Bu səhifənin yeni sətirlərini &amp;oxu</translation>
    </message>
    <message>
        <source>&amp;Accept the page and go on</source>
        <translation>Səhifəni &amp;qəbul et və irəli keç</translation>
    </message>
    <message>
        <source>Next doubtful &amp;word</source>
        <translation>Növbəti şübhəli s&amp;öz</translation>
    </message>
    <message>
        <source>Pre&amp;vious doubtful word</source>
        <translation>Əvvəlki şübhəli sö&amp;z</translation>
    </message>
    <message>
        <source>Next &amp;doubtful line of the collection</source>
        <translation>Kolleksiyanın növbəti şüb&amp;həli sətri</translation>
    </message>
    <message>
        <source>&amp;Back to the doubtful line before</source>
        <translation>Əvvəlki şübhəl&amp;i sətrə qayıt</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Səhifələr</translation>
    </message>
    <message>
        <source>Status of the selected pages</source>
        <translation>Seçilmiş səhifələrin vəziyyəti</translation>
    </message>
    <message>
        <source>View and help</source>
        <translation>Görünüş və kömək</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Düymələri dəyiş…</translation>
    </message>
</context>
<context>
    <name>BenchActions</name>
    <message>
        <source>&amp;Before and after</source>
        <translation>&amp;Əvvəl və sonra</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>S&amp;ahə</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Əllə</translation>
    </message>
    <message>
        <source>&amp;Two pages</source>
        <translation>&amp;İki səhifə</translation>
    </message>
    <message>
        <source>&amp;Lines and regions</source>
        <translation>Sə&amp;tirlər və bölgələr</translation>
    </message>
    <message>
        <source>Turn the page &amp;left</source>
        <translation>Səhifəni s&amp;ola çevir</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sola</translation>
    </message>
    <message>
        <source>Turn the page &amp;right</source>
        <translation>Səhifəni sa&amp;ğa çevir</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sağa</translation>
    </message>
    <message>
        <source>Turn the page &amp;upside down</source>
        <translation>Səhifəni &amp;başıaşağı çevir</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Başıaşağı</translation>
    </message>
    <message>
        <source>The &amp;whole picture</source>
        <translation>Şəklin &amp;hamısı</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Şəklin hamısı</translation>
    </message>
    <message>
        <source>Find the area &amp;by itself</source>
        <translation>Sahəni ö&amp;zü tapsın</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Özü tapsın</translation>
    </message>
    <message>
        <source>Turn along a line of &amp;text</source>
        <translation>Bir &amp;mətn sətri boyunca döndər</translation>
    </message>
    <message>
        <source>Along a line</source>
        <translation>Sətir boyunca</translation>
    </message>
    <message>
        <source>Back to &amp;automatic</source>
        <translation>A&amp;vtomatikə qayıt</translation>
    </message>
    <message>
        <source>Apply to this &amp;page</source>
        <translation>Bu səhifə&amp;yə tətbiq et</translation>
    </message>
    <message>
        <source>Apply to the &amp;selected pages</source>
        <translation>S&amp;eçilmiş səhifələrə tətbiq et</translation>
    </message>
    <message>
        <source>Apply to this and all &amp;following pages of the unit</source>
        <translation>Bu səhifəyə və vahidin sonrakı bütün səhifələrinə tətbiq &amp;et</translation>
    </message>
    <message>
        <source>&amp;Make two pages</source>
        <translation>İki səhifə &amp;et</translation>
    </message>
    <message>
        <source>&amp;Draw lines with the mouse</source>
        <translation>Siçanla sətir çə&amp;k</translation>
    </message>
    <message>
        <source>Draw lines</source>
        <translation>Sətir çək</translation>
    </message>
    <message>
        <source>Draw re&amp;gions with the mouse</source>
        <translation>Siçanla &amp;bölgə çək</translation>
    </message>
    <message>
        <source>Draw regions</source>
        <translation>Bölgə çək</translation>
    </message>
    <message>
        <source>Add a line &amp;under this one</source>
        <translation>Bunun &amp;altına sətir əlavə et</translation>
    </message>
    <message>
        <source>Add under</source>
        <translation>Altına əlavə et</translation>
    </message>
    <message>
        <source>&amp;Split the line at the caret</source>
        <translation>Sətri kursorda &amp;böl</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Böl</translation>
    </message>
    <message>
        <source>&amp;Join the chosen lines</source>
        <translation>Seçilmiş sətirləri bi&amp;rləşdir</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Birləşdir</translation>
    </message>
    <message>
        <source>D&amp;elete what is chosen</source>
        <translation>Seçiləni &amp;sil</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>&amp;Earlier in the reading order</source>
        <translation>Oxu sırasında ö&amp;nə al</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Önə</translation>
    </message>
    <message>
        <source>&amp;Later in the reading order</source>
        <translation>Oxu sırasında son&amp;raya al</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonraya</translation>
    </message>
    <message>
        <source>&amp;New region of the chosen lines</source>
        <translation>Seçilmiş sətirlərdən &amp;yeni bölgə</translation>
    </message>
    <message>
        <source>New region</source>
        <translation>Yeni bölgə</translation>
    </message>
    <message>
        <source>Show the &amp;order by arrows</source>
        <translation>Sıranı &amp;oxlarla göstər</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Oxlar</translation>
    </message>
    <message>
        <source>&amp;Read these lines now</source>
        <translation>Bu sətirləri indi &amp;oxu</translation>
    </message>
    <message>
        <source>Give the layout &amp;back to the machine</source>
        <translation>Düzəni &amp;maşına qaytar</translation>
    </message>
    <message>
        <source>Before and after: move the divider</source>
        <translation>Əvvəl və sonra: ayırıcını sürüşdür</translation>
    </message>
    <message>
        <source>Before and after: show one side whole</source>
        <translation>Əvvəl və sonra: bir tərəfi bütöv göstər</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluq</translation>
    </message>
    <message>
        <source>Area: choose a corner</source>
        <translation>Sahə: künc seç</translation>
    </message>
    <message>
        <source>Area: move the corner (with Shift farther)</source>
        <translation>Sahə: küncü sürüşdür (Shift ilə daha uzağa)</translation>
    </message>
    <message>
        <source>Two pages: move the gutter</source>
        <translation>İki səhifə: cild payını sürüşdür</translation>
    </message>
    <message>
        <source>Two pages: choose an end of the gutter, or both</source>
        <translation>İki səhifə: cild payının bir ucunu və ya hər ikisini seç</translation>
    </message>
    <message>
        <source>Lines: previous line, next line (with Shift they are added)</source>
        <translation>Sətirlər: əvvəlki, sonrakı sətir (Shift ilə əlavə olunur)</translation>
    </message>
    <message>
        <source>Lines: move the caret at which a line is split</source>
        <translation>Sətirlər: sətrin bölünəcəyi kursoru sürüşdür</translation>
    </message>
    <message>
        <source>Lines: move the line</source>
        <translation>Sətirlər: sətri sürüşdür</translation>
    </message>
    <message>
        <source>Lines: move its right or lower edge</source>
        <translation>Sətirlər: sağ və ya alt kənarını sürüşdür</translation>
    </message>
    <message>
        <source>Put this page and the next together a&amp;gain</source>
        <translation>Bu səhifəni və növbətini yenidən bi&amp;rləşdir</translation>
    </message>
</context>
<context>
    <name>ButtonWords</name>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Bəli</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Xeyr</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Saxlama</translation>
    </message>
</context>
<context>
    <name>ConcernWords</name>
    <message>
        <source>the model was not sure</source>
        <translation>model əmin deyildi</translation>
    </message>
    <message>
        <source>a letter that looks like another or is none of the profile&apos;s</source>
        <translation>başqa hərfə oxşayan və ya profildə olmayan hərf</translation>
    </message>
    <message>
        <source>another model read something else</source>
        <translation>başqa model başqa cür oxuyub</translation>
    </message>
    <message>
        <source>hardly another line has this word</source>
        <translation>bu söz demək olar heç bir başqa sətirdə yoxdur</translation>
    </message>
    <message>
        <source>signs or capitals within the word</source>
        <translation>sözün içində işarə və ya böyük hərf</translation>
    </message>
    <message>
        <source>a figure, which weighs more</source>
        <translation>daha ağır çəkən rəqəm</translation>
    </message>
    <message>
        <source>%1 % likely wrong</source>
        <translation>səhv olma ehtimalı %1 %</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>the model&apos;s list of words lacks it</source>
        <translation>modelin söz siyahısında yoxdur</translation>
    </message>
</context>
<context>
    <name>DoubtWords</name>
    <message>
        <source>%1 is a letter of another script.</source>
        <translation>%1 başqa yazının hərfidir.</translation>
    </message>
    <message>
        <source>%1 is a letter within a number.</source>
        <translation>%1 ədədin içində duran hərfdir.</translation>
    </message>
    <message>
        <source>%1 is a digit within a word.</source>
        <translation>%1 sözün içində duran rəqəmdir.</translation>
    </message>
    <message>
        <source>%1 is a Cyrillic letter in a Roman number.</source>
        <translation>%1 Roma ədədində kiril hərfidir.</translation>
    </message>
    <message>
        <source>%1 is not in the alphabet of the profile.</source>
        <translation>%1 profilin əlifbasında yoxdur.</translation>
    </message>
    <message>
        <source>%1 looks the same.</source>
        <translation>%1 eyni görünür.</translation>
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
    <name>HistoryWords</name>
    <message>
        <source>Model %1</source>
        <translation>Model %1</translation>
    </message>
    <message>
        <source>Taken in from %1</source>
        <translation>%1 ilə götürülüb</translation>
    </message>
    <message>
        <source>sure to %1 %</source>
        <translation>əminlik %1 %</translation>
    </message>
    <message>
        <source>stands now</source>
        <translation>indi qüvvədədir</translation>
    </message>
    <message>
        <source>Any model, the latest</source>
        <translation>İstənilən model, sonuncusu</translation>
    </message>
    <message>
        <source>Taken in, the latest</source>
        <translation>Götürülənlərin sonuncusu</translation>
    </message>
    <message>
        <source>Any person, the latest</source>
        <translation>İstənilən adam, sonuncusu</translation>
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
    <message>
        <source>not begun</source>
        <translation>başlamayıb</translation>
    </message>
    <message>
        <source>%1 files a minute</source>
        <translation>dəqiqədə %1 fayl</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>alınmadı: %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>gözləyir</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>başlayır</translation>
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
    <message>
        <source>Clean</source>
        <translation>Təmizlə</translation>
    </message>
    <message>
        <source>Profile of the selected pages</source>
        <translation>Seçilmiş səhifələrin profili</translation>
    </message>
</context>
<context>
    <name>MarkActions</name>
    <message>
        <source>Mark &amp;illegible</source>
        <translation>&amp;Oxunmaz kimi işarələ</translation>
    </message>
    <message>
        <source>Mark &amp;unclear</source>
        <translation>Ş&amp;übhəli kimi işarələ</translation>
    </message>
    <message>
        <source>Mark &amp;supplied</source>
        <translation>Ə&amp;lavə edilmiş kimi işarələ</translation>
    </message>
    <message>
        <source>Mark struck &amp;out</source>
        <translation>Üstü &amp;xətli kimi işarələ</translation>
    </message>
    <message>
        <source>Take marks o&amp;ff</source>
        <translation>İşarələri &amp;götür</translation>
    </message>
    <message>
        <source>Take alternative &amp;%1</source>
        <translation>Variant &amp;%1 götürülsün</translation>
    </message>
    <message>
        <source>&amp;Take what is offered for the line</source>
        <translation>Sətrə &amp;təklif olunanı götür</translation>
    </message>
    <message>
        <source>&amp;Put what is offered aside</source>
        <translation>Təklif olunanı &amp;kənara qoy</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>illegible: the sign … stands for what cannot be read</source>
        <translation>oxunmaz: … işarəsi oxuna bilməyənin yerini tutur</translation>
    </message>
    <message>
        <source>unclear: read, but not surely</source>
        <translation>şübhəli: oxunub, amma dəqiq deyil</translation>
    </message>
    <message>
        <source>supplied: not on the paper, added by whoever reads</source>
        <translation>əlavə edilmiş: kağızda yoxdur, oxuyan əlavə edib</translation>
    </message>
    <message>
        <source>struck out on the paper</source>
        <translation>kağızda üstündən xətt çəkilib</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is %2.</source>
        <translation>“⁨%1⁩” %2.</translation>
    </message>
    <message>
        <source>About %1 letters are illegible.</source>
        <translation>Təxminən %1 hərf oxunmur.</translation>
    </message>
    <message>
        <source>Some letters are illegible.</source>
        <translation>Bəzi hərflər oxunmur.</translation>
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
    <message>
        <source>On the &amp;bench</source>
        <translation>&amp;Dəzgahda</translation>
    </message>
    <message>
        <source>Mar&amp;ks</source>
        <translation>İş&amp;arələr</translation>
    </message>
    <message>
        <source>Alternati&amp;ves</source>
        <translation>Va&amp;riantlar</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>Sə&amp;tirlər</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>&amp;Find pages by their label</source>
        <translation>Səhifələri etiketə görə &amp;tap</translation>
    </message>
    <message>
        <source>&amp;More filters</source>
        <translation>&amp;Daha çox süzgəc</translation>
    </message>
    <message>
        <source>Show &amp;all pages</source>
        <translation>&amp;Bütün səhifələri göstər</translation>
    </message>
    <message>
        <source>&amp;Grid of thumbnails</source>
        <translation>&amp;Kiçik şəkillər cədvəli</translation>
    </message>
    <message>
        <source>&amp;Larger thumbnails</source>
        <translation>Daha bö&amp;yük kiçik şəkillər</translation>
    </message>
    <message>
        <source>&amp;Smaller thumbnails</source>
        <translation>Daha ki&amp;çik kiçik şəkillər</translation>
    </message>
    <message>
        <source>Move the selected pages &amp;up</source>
        <translation>Seçilmiş səhifələri y&amp;uxarı apar</translation>
    </message>
    <message>
        <source>Move the selected pages &amp;down</source>
        <translation>Seçilmiş səhifələri &amp;aşağı apar</translation>
    </message>
    <message>
        <source>Move the selected pages &amp;to…</source>
        <translation>Seçilmiş səhifələri &amp;bura apar…</translation>
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
    <message>
        <source>Latin letters</source>
        <translation>Latın hərfləri</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>Kiril hərfləri</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Ərəb hərfləri</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Başqa hərflər</translation>
    </message>
    <message>
        <source>My own models</source>
        <translation>Öz modellərim</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Avtomatik: %1</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (artıq yoxdur)</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>Proofread or verified: %1 of %2 pages with text; %3 wrong characters were mended on them.</source>
        <translation>Korrektə edilib və ya təsdiqlənib: mətnli %2 səhifədən %1; onlarda %3 səhv hərf düzəldilib.</translation>
    </message>
    <message>
        <source>Left on them: about %1 wrong characters, in 95 of 100 cases between %2 and %3; before people read them %4 were wrong, now %5.</source>
        <translation>Onlarda qalıb: təxminən %1 səhv hərf, 100 haldan 95-də %2 ilə %3 arasında; insanlar oxumazdan əvvəl %4 səhv idi, indi %5.</translation>
    </message>
    <message>
        <source>How many are left on them is not known before two people have read some lines, or one has twice: read a page or some lines a second time.</source>
        <translation>Onlarda nə qədər qaldığı iki nəfər bəzi sətirləri və ya bir nəfər iki dəfə oxuyana qədər bilinmir: bir səhifəni və ya bir neçə sətri ikinci dəfə oxuyun.</translation>
    </message>
    <message>
        <source>Expected on the other pages: about %1 wrong characters, between %2 and %3.</source>
        <translation>Qalan səhifələrdə gözlənilir: təxminən %1 səhv hərf, %2 ilə %3 arasında.</translation>
    </message>
    <message>
        <source>How many are wrong on pages that nobody vouched for is not known before two pages are proofread.</source>
        <translation>Heç kimin cavabdeh olmadığı səhifələrdə neçə səhv olduğu iki səhifə korrektə edilməmiş bilinmir.</translation>
    </message>
    <message>
        <source>One reader finds about %1 of 100 errors, judged by %2 lines read twice.</source>
        <translation>Bir oxuyan 100 səhvdən təxminən %1-ni tapır; iki dəfə oxunmuş %2 sətrə görə.</translation>
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
    <name>TrainingCurve</name>
    <message>
        <source>lines kept apart</source>
        <translation>ayrı saxlanan sətirlər</translation>
    </message>
    <message>
        <source>lines it learns</source>
        <translation>öyrəndiyi sətirlər</translation>
    </message>
    <message>
        <source>to be beaten</source>
        <translation>keçilməli olan</translation>
    </message>
</context>
<context>
    <name>TrainingRun</name>
    <message>
        <source>%1: finding the lines</source>
        <translation>%1: sətirlər tapılır</translation>
    </message>
    <message>
        <source>%1: cutting the lines out of the scans</source>
        <translation>%1: sətirlər skanlardan kəsilir</translation>
    </message>
    <message>
        <source>%1: measuring how the base reads</source>
        <translation>%1: əsas modelin oxunuşu ölçülür</translation>
    </message>
    <message>
        <source>%1: learning</source>
        <translation>%1: öyrənir</translation>
    </message>
    <message>
        <source>%1: measuring how the new model reads</source>
        <translation>%1: yeni modelin oxunuşu ölçülür</translation>
    </message>
    <message>
        <source>at most %1 s left</source>
        <translation>ən çoxu %1 san qalıb</translation>
    </message>
    <message>
        <source>at most %1 min left</source>
        <translation>ən çoxu %1 dəq qalıb</translation>
    </message>
    <message>
        <source>at most %1 h left</source>
        <translation>ən çoxu %1 saat qalıb</translation>
    </message>
    <message>
        <source>Of the characters on pages that it has not seen, %1 misreads %2; the base misreads %3. Accept it, and pages can be read with it.</source>
        <translation>%1 görmədiyi səhifələrdəki hərflərin %2 qədərini səhv oxuyur; əsas model %3 qədərini. Qəbul etsəniz, səhifələr onunla oxuna bilər.</translation>
    </message>
    <message>
        <source>Of the characters on pages that it has not seen, %1 misreads %2; the base misreads %3. It is not better, so it cannot be accepted. More proofread pages of the same print may help.</source>
        <translation>%1 görmədiyi səhifələrdəki hərflərin %2 qədərini səhv oxuyur; əsas model %3 qədərini. Daha yaxşı olmadığı üçün qəbul edilə bilməz. Eyni çapdan daha çox yoxlanmış səhifə kömək edə bilər.</translation>
    </message>
    <message>
        <source>Lines that could not be cut out of the scans: %1.</source>
        <translation>Skanlardan kəsilə bilməyən sətirlər: %1.</translation>
    </message>
    <message>
        <source>Pages that could not be used: %1.</source>
        <translation>İstifadə edilə bilməyən səhifələr: %1.</translation>
    </message>
    <message>
        <source>All pages kept apart</source>
        <translation>Ayrı saxlanan bütün səhifələr</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Səhifə %1</translation>
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
    <message>
        <source>A cleanup is not applied</source>
        <translation>Tətbiq olunmamış təmizləmə</translation>
    </message>
    <message>
        <source>Pages on which a cleanup was tried and not applied: %1. Forget what was tried?</source>
        <translation>Təmizləməsi sınanıb tətbiq olunmamış səhifə: %1. Sınanan unudulsun?</translation>
    </message>
    <message>
        <source>&amp;Forget it and leave</source>
        <translation>&amp;Unut və çıx</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Profile of the &amp;file %1</source>
        <translation>%1 &amp;işinin profili</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>V&amp;əziyyət</translation>
    </message>
    <message>
        <source>Another profile is picked</source>
        <translation>Başqa profil seçildi</translation>
    </message>
    <message>
        <source>Pages to read again with what is picked now: %1. Read them now?</source>
        <translation>İndiki seçimə görə yenidən oxunacaq səhifələr: %1. İndi oxunsun?</translation>
    </message>
    <message>
        <source>What people typed stays.</source>
        <translation>İnsanların yazdıqları qalır.</translation>
    </message>
    <message>
        <source>&amp;Read now</source>
        <translation>İndi &amp;oxu</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Sonra</translation>
    </message>
    <message>
        <source>Profile of what is added</source>
        <translation>Əlavə olunanların profili</translation>
    </message>
    <message>
        <source>Read a&amp;s:</source>
        <translation>&amp;Oxuma profili:</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Tap və əvəz et</translation>
    </message>
    <message>
        <source>What is left, and how good</source>
        <translation>Nə qalıb və nə qədər yaxşıdır</translation>
    </message>
    <message>
        <source>Marks and alternatives</source>
        <translation>İşarələr və variantlar</translation>
    </message>
    <message>
        <source>On the bench: cleaning</source>
        <translation>Dəzgahda: təmizləmə</translation>
    </message>
    <message>
        <source>On the bench: lines and regions</source>
        <translation>Dəzgahda: sətirlər və bölgələr</translation>
    </message>
    <message>
        <source>View and help</source>
        <translation>Görünüş və kömək</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Sətirlər</translation>
    </message>
    <message>
        <source>Line above, line below (from the first and last row of the text)</source>
        <translation>Üstdəki sətir, altdakı sətir (mətnin ilk və son cərgəsindən)</translation>
    </message>
    <message>
        <source>Letters that keyboards lack</source>
        <translation>Klaviaturada olmayan hərflər</translation>
    </message>
    <message>
        <source>A letter of the profile</source>
        <translation>Profilin hərfi</translation>
    </message>
    <message>
        <source>Ctrl+Alt+the key shown with it</source>
        <translation>Ctrl+Alt+yanında göstərilən düymə</translation>
    </message>
    <message>
        <source>Its capital</source>
        <translation>Onun böyük hərfi</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Shift+the key</source>
        <translation>Ctrl+Alt+Shift+düymə</translation>
    </message>
    <message>
        <source>A mark</source>
        <translation>Bir işarə</translation>
    </message>
    <message>
        <source>Alt+the digit</source>
        <translation>Alt+rəqəm</translation>
    </message>
    <message>
        <source>On the bench: in the picture</source>
        <translation>Dəzgahda: şəkildə</translation>
    </message>
    <message>
        <source>it types a letter that keyboards lack</source>
        <translation>klaviaturada olmayan hərfi yazır</translation>
    </message>
    <message>
        <source>it opens the menu “%1”</source>
        <translation>“%1” menyusunu açır</translation>
    </message>
    <message>
        <source>How pages are read: script, era and kind of print</source>
        <translation>Səhifələrin necə oxunduğu: yazı, dövr və çap növü</translation>
    </message>
    <message>
        <source>List of pages</source>
        <translation>Səhifələrin siyahısı</translation>
    </message>
    <message>
        <source>List of &amp;pages</source>
        <translation>Sə&amp;hifələrin siyahısı</translation>
    </message>
    <message>
        <source>Or&amp;der of pages</source>
        <translation>Səhifələrin sır&amp;ası</translation>
    </message>
    <message>
        <source>The pages of the demo are being drawn…</source>
        <translation>Demonun səhifələri çəkilir…</translation>
    </message>
    <message>
        <source>The other language is spoken from the next start on, since work is running.</source>
        <translation>İş getdiyi üçün başqa dilə növbəti başlanğıcdan keçilir.</translation>
    </message>
    <message>
        <source>%1, line %2. Lines that are still to be weighed: %3</source>
        <translation>%1, sətir %2. Hələ çəkiləcək sətir: %3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, sətir %2</translation>
    </message>
    <message>
        <source>No more doubtful line is weighed yet; try again in a moment.</source>
        <translation>Hələ başqa şübhəli sətir çəkilməyib; bir azdan yenə yoxlayın.</translation>
    </message>
    <message>
        <source>That was the last doubtful line. The next is the first again.</source>
        <translation>Bu, son şübhəli sətir idi. Növbəti yenə birincisidir.</translation>
    </message>
    <message>
        <source>No line is doubtful that nobody has vouched for.</source>
        <translation>Heç kimin cavabdeh olmadığı şübhəli sətir yoxdur.</translation>
    </message>
    <message>
        <source>No doubtful line was visited before this one.</source>
        <translation>Bundan əvvəl baxılmış şübhəli sətir yoxdur.</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 səhifə</translation>
    </message>
</context>
<context>
    <name>app::station::NoteDialog</name>
    <message>
        <source>A &amp;problem: something must be done</source>
        <translation>&amp;Problem: nəsə edilməlidir</translation>
    </message>
    <message>
        <source>&amp;Blank: there is nothing to read</source>
        <translation>&amp;Boş: oxunacaq bir şey yoxdur</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Kənara qoy: %1</translation>
    </message>
    <message>
        <source>&amp;What is it?</source>
        <translation>&amp;Nədir?</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Nədir?</translation>
    </message>
    <message>
        <source>torn at the left edge; out of focus; sheet 14 is missing</source>
        <translation>sol kənarı cırılıb; bulanıqdır; 14-cü vərəq yoxdur</translation>
    </message>
    <message>
        <source>The note stays with the page and in its history.</source>
        <translation>Qeyd səhifədə və onun tarixçəsində qalır.</translation>
    </message>
    <message>
        <source>&amp;Set aside</source>
        <translation>&amp;Kənara qoy</translation>
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
    <name>app::station::Oversight</name>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Baxış</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Tarixçə</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Müqayisə</translation>
    </message>
    <message>
        <source>This line is not on its page any more.</source>
        <translation>Bu sətir artıq səhifəsində deyil.</translation>
    </message>
    <message>
        <source>Progress and &amp;quality…</source>
        <translation>Gedişat və &amp;keyfiyyət…</translation>
    </message>
    <message>
        <source>Read this page a &amp;second time…</source>
        <translation>Bu səhifəni i&amp;kinci dəfə oxu…</translation>
    </message>
    <message>
        <source>Read lines by &amp;lot a second time…</source>
        <translation>P&amp;üşklə seçilən sətirləri ikinci dəfə oxu…</translation>
    </message>
    <message>
        <source>&amp;Decide where two readings differ…</source>
        <translation>İki oxunuş harada f&amp;ərqlənirsə qərar ver…</translation>
    </message>
    <message>
        <source>Say who you are first; readings are stored under a name.</source>
        <translation>Əvvəlcə kim olduğunuzu bildirin; oxunuşlar ad altında saxlanılır.</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>İkinci oxunuş</translation>
    </message>
    <message>
        <source>How many lines of proofread pages, drawn by lot?</source>
        <translation>Korrektə edilmiş səhifələrdən püşklə neçə sətir?</translation>
    </message>
    <message>
        <source>There is no line to read a second time: proofread pages first; lines that no machine had read, and those that were drawn before, are left out.</source>
        <translation>İkinci dəfə oxunacaq sətir yoxdur: əvvəlcə səhifələri korrektə edin; maşının oxumadığı və əvvəl çəkilmiş sətirlər kənarda qalır.</translation>
    </message>
</context>
<context>
    <name>app::station::Workspace</name>
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
    <message>
        <source>That was the last line. %1 accepts the page and goes on.</source>
        <translation>Son sətir idi. %1 səhifəni qəbul edir və irəli keçir.</translation>
    </message>
    <message>
        <source>The scan of this page is missing or not what was taken in. Its text can be read and corrected, but nobody can verify it until the scan is back. %1</source>
        <translation>Bu səhifənin skanı yoxdur və ya götürülənlə eyni deyil. Mətni oxumaq və düzəltmək olar, amma skan qayıdana qədər heç kim təsdiqləyə bilməz. %1</translation>
    </message>
    <message>
        <source>This collection can be read but not changed: the system does not allow writing there. Copy it to a place of your own to work on it.</source>
        <translation>Bu kolleksiyanı oxumaq olar, dəyişmək olmaz: sistem ora yazmağa icazə vermir. Üzərində işləmək üçün onu öz yerinizə köçürün.</translation>
    </message>
    <message>
        <source>No doubtful word follows on this page or the next ones.</source>
        <translation>Bu səhifədə və sonrakılarda şübhəli söz yoxdur.</translation>
    </message>
    <message>
        <source>No doubtful word stands before, on this page or the ones before it.</source>
        <translation>Bu səhifədə və əvvəlkilərdə daha əvvəl şübhəli söz yoxdur.</translation>
    </message>
    <message>
        <source>%1 is accepted. It was the last page.</source>
        <translation>%1 qəbul edildi. Son səhifə idi.</translation>
    </message>
    <message>
        <source>%1 is accepted; this is the next page.</source>
        <translation>%1 qəbul edildi; bu, növbəti səhifədir.</translation>
    </message>
</context>
<context>
    <name>app::station::apart::ApartDialog</name>
    <message>
        <source>&amp;Store and go on</source>
        <translation>&amp;Saxla və irəli keç</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>İkinci oxunuş</translation>
    </message>
    <message>
        <source>Correct what the machine had read. What the first reader made of it is not shown: how far both find the same errors tells how many are left.</source>
        <translation>Maşının oxuduğunu düzəldin. Birinci oxuyanın nə etdiyi göstərilmir: ikisinin eyni səhvləri nə dərəcədə tapması nə qədər qaldığını deyir.</translation>
    </message>
    <message>
        <source>What you read in the line</source>
        <translation>Sətirdə oxuduğunuz</translation>
    </message>
    <message>
        <source>%1, line %2 – %3 of %4</source>
        <translation>%1, sətir %2 – %3 / %4</translation>
    </message>
</context>
<context>
    <name>app::station::apart::DecideDialog</name>
    <message>
        <source>1 Keep what stands</source>
        <translation>1 Qüvvədə olan qalsın</translation>
    </message>
    <message>
        <source>2 Take the second</source>
        <translation>2 İkincisi götürülsün</translation>
    </message>
    <message>
        <source>&amp;Go to the line</source>
        <translation>Sətrə &amp;keç</translation>
    </message>
    <message>
        <source>Where two readings differ</source>
        <translation>İki oxunuşun fərqləndiyi yerlər</translation>
    </message>
    <message>
        <source>Lines that two people read differently</source>
        <translation>İki nəfərin fərqli oxuduğu sətirlər</translation>
    </message>
    <message>
        <source>All that was read a second time is decided.</source>
        <translation>İkinci dəfə oxunanların hamısı həll edilib.</translation>
    </message>
    <message>
        <source>Lines on which two readings differ: %1. What you decide is stored under your name; every reading stays in the history.</source>
        <translation>İki oxunuşun fərqləndiyi sətir: %1. Qərarınız adınızla saxlanılır; hər oxunuş tarixçədə qalır.</translation>
    </message>
</context>
<context>
    <name>app::station::apart::DifferenceModel</name>
    <message>
        <source>%1, line %2. 1: %3. 2: %4</source>
        <translation>%1, sətir %2. 1: %3. 2: %4</translation>
    </message>
    <message>
        <source>The machine had read: %1</source>
        <translation>Maşının oxuduğu: %1</translation>
    </message>
</context>
<context>
    <name>app::station::apart::StripView</name>
    <message>
        <source>The line in the scan</source>
        <translation>Skandakı sətir</translation>
    </message>
    <message>
        <source>The scan is being fetched…</source>
        <translation>Skan gətirilir…</translation>
    </message>
</context>
<context>
    <name>app::station::bridge::Demo</name>
    <message>
        <source>The pages of the demonstration are not there: neither the folder share/evrak/specimens nor the program evrak-specimens.</source>
        <translation>Demonun səhifələri yoxdur: nə share/evrak/specimens qovluğu, nə də evrak-specimens proqramı var.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1</source>
        <translation>Qovluq yaradıla bilmir: %1</translation>
    </message>
</context>
<context>
    <name>app::station::bridge::Replacements</name>
    <message>
        <source>The pattern takes too long; say more exactly what may repeat. (%1)</source>
        <translation>Qəlib çox uzun çəkir; nəyin təkrarlana biləcəyini daha dəqiq yazın. (%1)</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Bu, müntəzəm ifadə deyil: %1.</translation>
    </message>
    <message>
        <source>This cannot be put in: %1.</source>
        <translation>Bu qoyula bilməz: %1.</translation>
    </message>
    <message>
        <source>This cannot be looked for: %1.</source>
        <translation>Bu axtarıla bilməz: %1.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, sətir %2</translation>
    </message>
</context>
<context>
    <name>app::station::bridge::Training</name>
    <message>
        <source>The program that trains ended by itself. What it had measured is kept; it can be gone on with.</source>
        <translation>Öyrədən proqram öz-özünə bitdi. Ölçdükləri saxlanıb; davam etdirilə bilər.</translation>
    </message>
    <message>
        <source>The program that trains ended without a result.</source>
        <translation>Öyrədən proqram nəticəsiz bitdi.</translation>
    </message>
</context>
<context>
    <name>app::station::clean::AreaView</name>
    <message>
        <source>The page’s corners on the scan</source>
        <translation>Skanda səhifənin küncləri</translation>
    </message>
    <message>
        <source>1 to 4 choose a corner, the arrow keys move it.</source>
        <translation>1–4 künc seçir, ox düymələri onu sürüşdürür.</translation>
    </message>
</context>
<context>
    <name>app::station::clean::Bench</name>
    <message>
        <source>What lies on the bench</source>
        <translation>Dəzgahda nə var</translation>
    </message>
    <message>
        <source>Draw a line</source>
        <translation>Sətir çək</translation>
    </message>
    <message>
        <source>Draw a region</source>
        <translation>Bölgə çək</translation>
    </message>
    <message>
        <source>Another size or place</source>
        <translation>Başqa ölçü və ya yer</translation>
    </message>
    <message>
        <source>There is nothing to take back on the bench.</source>
        <translation>Dəzgahda geri alınacaq bir şey yoxdur.</translation>
    </message>
</context>
<context>
    <name>app::station::clean::CompareView</name>
    <message>
        <source>The page before and after its cleanup</source>
        <translation>Təmizləmədən əvvəl və sonra səhifə</translation>
    </message>
    <message>
        <source>Left and Right move the divider; the space bar shows one side whole.</source>
        <translation>Sol və Sağ ayırıcını sürüşdürür; boşluq düyməsi bir tərəfi bütöv göstərir.</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Önbaxış hazırlanır…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Əvvəl</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
</context>
<context>
    <name>app::station::clean::LayoutDesk</name>
    <message>
        <source>Nothing to do here: %1</source>
        <translation>Burada ediləcək bir şey yoxdur: %1</translation>
    </message>
    <message>
        <source>Give the layout back to the machine</source>
        <translation>Düzəni maşına qaytar</translation>
    </message>
    <message>
        <source>The next reading of this page finds its lines anew.</source>
        <translation>Bu səhifənin növbəti oxunuşu sətirlərini yenidən tapır.</translation>
    </message>
    <message>
        <source>This page is not in the list any more.</source>
        <translation>Bu səhifə artıq siyahıda yoxdur.</translation>
    </message>
    <message>
        <source>Somebody else has changed the lines of this page; theirs are shown now. Redo puts yours in their place.</source>
        <translation>Bu səhifənin sətirlərini başqası dəyişib; indi onunkular görünür. Təkrarla sizinkiləri yerinə qoyur.</translation>
    </message>
</context>
<context>
    <name>app::station::clean::LayoutPanel</name>
    <message>
        <source>&amp;Kind of region</source>
        <translation>Bölgənin &amp;növü</translation>
    </message>
    <message>
        <source>&amp;Script</source>
        <translation>Ya&amp;zı</translation>
    </message>
    <message>
        <source>Read &amp;from</source>
        <translation>&amp;Oxunduğu tərəf</translation>
    </message>
    <message>
        <source>Another reading order</source>
        <translation>Başqa oxu sırası</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Məlum deyil</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Ərəb</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latın</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kiril</translation>
    </message>
    <message>
        <source>the left</source>
        <translation>soldan</translation>
    </message>
    <message>
        <source>the right</source>
        <translation>sağdan</translation>
    </message>
    <message>
        <source>Kind of the chosen region</source>
        <translation>Seçilmiş bölgənin növü</translation>
    </message>
    <message>
        <source>Script of the chosen lines</source>
        <translation>Seçilmiş sətirlərin yazısı</translation>
    </message>
    <message>
        <source>Where the chosen lines are read from</source>
        <translation>Seçilmiş sətirlərin oxunduğu tərəf</translation>
    </message>
    <message>
        <source>Kind of region</source>
        <translation>Bölgənin növü</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Yazı</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>İstiqamət</translation>
    </message>
    <message>
        <source>Set by hand · lines: %1. Reading takes these lines.</source>
        <translation>Əllə qurulub · sətir: %1. Oxu bu sətirləri götürür.</translation>
    </message>
    <message>
        <source>No lines yet: reading finds them, or draw them here.</source>
        <translation>Sətir hələ yoxdur: oxu onları tapır, ya da burada çəkin.</translation>
    </message>
    <message>
        <source>Found by the machine · lines: %1</source>
        <translation>Maşın tapıb · sətir: %1</translation>
    </message>
</context>
<context>
    <name>app::station::clean::LayoutTree</name>
    <message>
        <source>Regions and lines in reading order</source>
        <translation>Oxu sırası ilə bölgələr və sətirlər</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Abzas</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Running head</source>
        <translation>Təkrarlanan başlıq</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Səhifə nömrəsi</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Cədvəl</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Şəkil</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Möhür</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Xətt</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ləkə</translation>
    </message>
</context>
<context>
    <name>app::station::clean::LayoutView</name>
    <message>
        <source>Making the page ready…</source>
        <translation>Səhifə hazırlanır…</translation>
    </message>
    <message>
        <source>Lines and regions on the scan</source>
        <translation>Skanda sətirlər və bölgələr</translation>
    </message>
    <message>
        <source>Up and Down go from line to line, Left and Right move the caret at which a line is split.</source>
        <translation>Yuxarı və Aşağı sətirdən sətrə keçir, Sol və Sağ sətrin bölünəcəyi kursoru sürüşdürür.</translation>
    </message>
</context>
<context>
    <name>app::station::clean::RecipeDesk</name>
    <message>
        <source>The cleanup tried on %1 is not applied yet; it is kept on the bench.</source>
        <translation>%1 üzərində sınanan təmizləmə hələ tətbiq olunmayıb; dəzgahda qalır.</translation>
    </message>
    <message>
        <source>This page is not in the list any more.</source>
        <translation>Bu səhifə artıq siyahıda yoxdur.</translation>
    </message>
    <message>
        <source>No page follows this one.</source>
        <translation>Bu səhifədən sonra səhifə yoxdur.</translation>
    </message>
    <message>
        <source>Cleanup set for pages: %1. Undo takes it back, Read reads them anew.</source>
        <translation>Təmizləmə qoyulmuş səhifə: %1. Geri al bunu ləğv edir, Oxu onları yenidən oxuyur.</translation>
    </message>
    <message>
        <source>Two pages were made of this one. Undo puts them together again.</source>
        <translation>Bundan iki səhifə edildi. Geri al onları yenidən birləşdirir.</translation>
    </message>
</context>
<context>
    <name>app::station::clean::RecipePanel</name>
    <message>
        <source>Steps of the cleanup</source>
        <translation>Təmizləmənin addımları</translation>
    </message>
    <message>
        <source>&amp;Ink</source>
        <translation>&amp;Mürəkkəb</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Boz</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Rəngli</translation>
    </message>
    <message>
        <source>Colour makes blue, violet and red ink as dark as black.</source>
        <translation>Rəngli, göy, bənövşəyi və qırmızı mürəkkəbi qara qədər tünd edir.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;İşıq</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Olduğu kimi</translation>
    </message>
    <message>
        <source>Even out</source>
        <translation>Bərabərlə</translation>
    </message>
    <message>
        <source>Takes shadows and dark corners out of the paper.</source>
        <translation>Kağızdan kölgələri və qaranlıq küncləri götürür.</translation>
    </message>
    <message>
        <source>&amp;Other side of the sheet</source>
        <translation>Vərəqin &amp;o biri üzü</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Soldur</translation>
    </message>
    <message>
        <source>Takes away what shows through from the verso.</source>
        <translation>Arxa üzdən görünəni götürür.</translation>
    </message>
    <message>
        <source>Cu&amp;rl</source>
        <translation>&amp;Büküm</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Düzləşdir</translation>
    </message>
    <message>
        <source>Straightens the lines of a page that is bent towards the binding.</source>
        <translation>Cildə doğru bükülən səhifənin sətirlərini düzəldir.</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>S&amp;ahə</translation>
    </message>
    <message>
        <source>Turn clockwise by degrees</source>
        <translation>Saat əqrəbi istiqamətində dərəcə ilə dönüş</translation>
    </message>
    <message>
        <source>By how much the page is turned clockwise to stand upright</source>
        <translation>Səhifənin düz durması üçün saat əqrəbi istiqamətində nə qədər döndərildiyi</translation>
    </message>
    <message>
        <source>T&amp;urn</source>
        <translation>Dö&amp;nüş</translation>
    </message>
    <message>
        <source>Apply to &amp;more pages</source>
        <translation>Daha çox sə&amp;hifəyə tətbiq et</translation>
    </message>
    <message>
        <source>Other pages &amp;keep their own area and turn</source>
        <translation>O biri səhifələrin sahəsi və dönüşü qa&amp;lsın</translation>
    </message>
    <message>
        <source>A page whose area nobody has set is taken whole.</source>
        <translation>Sahəsini heç kimin təyin etmədiyi səhifə bütöv götürülür.</translation>
    </message>
    <message>
        <source>Automatic: chosen on the page’s evidence</source>
        <translation>Avtomatik: səhifənin verdiyi dəlilə görə seçilib</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Əllə təyin olunub</translation>
    </message>
    <message>
        <source>Automatic: looking at the page…</source>
        <translation>Avtomatik: səhifəyə baxılır…</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>hələ tətbiq olunmayıb</translation>
    </message>
    <message>
        <source>%1 × %2 pixels of the scan</source>
        <translation>skandan %1 × %2 piksel</translation>
    </message>
    <message>
        <source>, turned by %1°</source>
        <translation>, %1° döndərilib</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Şəklin hamısı</translation>
    </message>
</context>
<context>
    <name>app::station::clean::SpreadPanel</name>
    <message>
        <source>The &amp;right page comes first</source>
        <translation>Əvvəl sa&amp;ğdakı səhifə gəlir</translation>
    </message>
    <message>
        <source>Lay the gutter between the two pages. Each of them becomes a page of its own with a part of this scan; lines and readings go with the page they lie on. The scan itself is not changed.</source>
        <translation>Cild payını iki səhifənin arasına gətirin. Hər biri bu skanın bir hissəsi ilə ayrıca səhifə olur; sətirlər və oxunuşlar üzərində durduqları səhifə ilə gedir. Skanın özü dəyişmir.</translation>
    </message>
    <message>
        <source>For books in Arabic letters</source>
        <translation>Ərəb hərfli kitablar üçün</translation>
    </message>
</context>
<context>
    <name>app::station::clean::SpreadView</name>
    <message>
        <source>The two pages of the scan</source>
        <translation>Skanın iki səhifəsi</translation>
    </message>
    <message>
        <source>Left and Right move the gutter; Up and Down choose one of its ends, the space bar both.</source>
        <translation>Sol və Sağ cild payını sürüşdürür; Yuxarı və Aşağı bir ucunu, boşluq düyməsi hər ikisini seçir.</translation>
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
    <name>app::station::history::CompareModel</name>
    <message>
        <source>Line</source>
        <translation>Sətir</translation>
    </message>
</context>
<context>
    <name>app::station::history::ComparePanel</name>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Yalnız &amp;fərqli olanlar</translation>
    </message>
    <message>
        <source>Compare this reading</source>
        <translation>Bu oxunuşu</translation>
    </message>
    <message>
        <source>With this reading</source>
        <translation>Bu oxunuşla müqayisə et</translation>
    </message>
    <message>
        <source>Lines of both readings</source>
        <translation>İki oxunuşun sətirləri</translation>
    </message>
    <message>
        <source>No line of this page was read by both.</source>
        <translation>Bu səhifənin heç bir sətrini ikisi də oxumayıb.</translation>
    </message>
    <message>
        <source>Characters that differ: %1 of %2 (%3 %)</source>
        <translation>Fərqli hərflər: %1 / %2 (%3 %)</translation>
    </message>
    <message>
        <source>lines of one alone: %1</source>
        <translation>yalnız birində olan sətir: %1</translation>
    </message>
</context>
<context>
    <name>app::station::history::HistoryPanel</name>
    <message>
        <source>Go &amp;back to this</source>
        <translation>Buna &amp;qayıt</translation>
    </message>
    <message>
        <source>Versions of the line</source>
        <translation>Sətrin versiyaları</translation>
    </message>
    <message>
        <source>Makes this version the one that stands, under your name (Enter)</source>
        <translation>Bu versiyanı sizin adınızla qüvvədə edir (Enter)</translation>
    </message>
    <message>
        <source>Statuses of the page</source>
        <translation>Səhifənin vəziyyətləri</translation>
    </message>
    <message>
        <source>Status of the page</source>
        <translation>Səhifənin vəziyyəti</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Nə vaxt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>%1, by an edit</source>
        <translation>%1, düzəlişlə</translation>
    </message>
    <message>
        <source>Evrak</source>
        <translation>Evrak</translation>
    </message>
    <message>
        <source>Say who you are first; readings are stored under a name.</source>
        <translation>Əvvəlcə kim olduğunuzu bildirin; oxunuşlar ad altında saxlanılır.</translation>
    </message>
    <message>
        <source>The line says again what it said then.</source>
        <translation>Sətir yenə o vaxtkı kimidir.</translation>
    </message>
    <message>
        <source>No line is chosen, or it was never read.</source>
        <translation>Sətir seçilməyib və ya heç oxunmayıb.</translation>
    </message>
    <message>
        <source>Versions of this line: %1</source>
        <translation>Bu sətrin versiyaları: %1</translation>
    </message>
</context>
<context>
    <name>app::station::history::VersionModel</name>
    <message>
        <source>Before: %1</source>
        <translation>Əvvəl: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the model: %1</source>
        <translation>Modelin SHA-256-sı: %1</translation>
    </message>
</context>
<context>
    <name>app::station::jobs::FailureModel</name>
    <message>
        <source>Not carried over</source>
        <translation>Köçürülməyənlər</translation>
    </message>
    <message>
        <source>Page or file</source>
        <translation>Səhifə və ya fayl</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Niyə alınmadı</translation>
    </message>
</context>
<context>
    <name>app::station::jobs::JobList</name>
    <message>
        <source>Work of this sitting</source>
        <translation>Bu oturumun işləri</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Nə vəziyyətdədir</translation>
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
        <source>What failed and why</source>
        <translation>Nə və niyə alınmadı</translation>
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
        <source>Stop the chosen work</source>
        <translation>Seçilmiş işi dayandır</translation>
    </message>
    <message>
        <source>&amp;Go to the page</source>
        <translation>Səhifəyə &amp;keç</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Yenə cəhd et</translation>
    </message>
    <message>
        <source>What failed in this work, once more</source>
        <translation>Bu işdə alınmayanlar bir daha</translation>
    </message>
    <message>
        <source>Do not &amp;begin</source>
        <translation>&amp;Başlama</translation>
    </message>
</context>
<context>
    <name>app::station::keys::CheatSheet</name>
    <message>
        <source>No key does that.</source>
        <translation>Bunu edən düymə yoxdur.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Düymələr</translation>
    </message>
    <message>
        <source>Search in the keys</source>
        <translation>Düymələrdə axtar</translation>
    </message>
    <message>
        <source>What to do, or a key</source>
        <translation>Nə etməli və ya düymə</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Düymələri dəyiş…</translation>
    </message>
</context>
<context>
    <name>app::station::keys::KeyEditor</name>
    <message>
        <source>Change keys</source>
        <translation>Düymələri dəyiş</translation>
    </message>
    <message>
        <source>Search in the commands</source>
        <translation>Əmrlərdə axtar</translation>
    </message>
    <message>
        <source>What to do, or a key</source>
        <translation>Nə etməli və ya düymə</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Əmrlər və düymələri</translation>
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
        <source>Standard key</source>
        <translation>Standart düymə</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Ona ver</translation>
    </message>
    <message>
        <source>&amp;Leave it there</source>
        <translation>&amp;Yerində saxla</translation>
    </message>
    <message>
        <source>&amp;Another key…</source>
        <translation>&amp;Başqa düymə…</translation>
    </message>
    <message>
        <source>One &amp;more key…</source>
        <translation>Daha &amp;bir düymə…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>Düy&amp;məsiz</translation>
    </message>
    <message>
        <source>&amp;Standard key</source>
        <translation>&amp;Standart düymə</translation>
    </message>
    <message>
        <source>A&amp;ll keys as standard</source>
        <translation>Bütün düymə&amp;lər standart</translation>
    </message>
    <message>
        <source>The standard key is back.</source>
        <translation>Standart düymə qayıtdı.</translation>
    </message>
    <message>
        <source>All keys are as standard again.</source>
        <translation>Bütün düymələr yenə standartdır.</translation>
    </message>
    <message>
        <source>No key was taken.</source>
        <translation>Düymə götürülmədi.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 “%2” əmrinin düyməsidir.</translation>
    </message>
    <message>
        <source>%1 does “%2” now.</source>
        <translation>%1 indi “%2” edir.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>“%1” əmrinin indi düyməsi yoxdur.</translation>
    </message>
</context>
<context>
    <name>app::station::keys::KeyMap</name>
    <message>
        <source>This is no key.</source>
        <translation>Bu, düymə deyil.</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>%1 yazmaq üçün lazımdır. Ctrl və ya Alt ilə birlikdə basın, yaxud funksiya düyməsi seçin.</translation>
    </message>
    <message>
        <source>%1 is needed for the clipboard.</source>
        <translation>%1 mübadilə buferi üçün lazımdır.</translation>
    </message>
    <message>
        <source>%1 is taken: %2</source>
        <translation>%1 tutulub: %2</translation>
    </message>
</context>
<context>
    <name>app::station::keys::KeyRecorder</name>
    <message>
        <source>Press the key for “%1” now.</source>
        <translation>İndi “%1” üçün düyməni basın.</translation>
    </message>
</context>
<context>
    <name>app::station::pages::FilterBar</name>
    <message>
        <source>Latin letters</source>
        <translation>Latın hərfləri</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>Kiril hərfləri</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Ərəb hərfləri</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Başqa hərflər</translation>
    </message>
    <message>
        <source>Label of the page</source>
        <translation>Səhifənin etiketi</translation>
    </message>
    <message>
        <source>Pages by label</source>
        <translation>Etiketə görə səhifələr</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>İstənilən vəziyyət</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Yazı</translation>
    </message>
    <message>
        <source>Any script</source>
        <translation>İstənilən yazı</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Any profile</source>
        <translation>İstənilən profil</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>Bütün səhifələri göstər</translation>
    </message>
    <message>
        <source>None picked</source>
        <translation>Seçilməyib</translation>
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
    <name>app::station::pages::PageListModel</name>
    <message>
        <source>%1, read as: %2</source>
        <translation>%1, profil: %2</translation>
    </message>
</context>
<context>
    <name>app::station::pages::PageMoves</name>
    <message>
        <source>The pages stand in another order now. Undo, in the list, takes it back.</source>
        <translation>Səhifələr indi başqa sıradadır. Siyahıda Geri al bunu ləğv edir.</translation>
    </message>
    <message>
        <source>The pages stand as before.</source>
        <translation>Səhifələr əvvəlki sıradadır.</translation>
    </message>
</context>
<context>
    <name>app::station::pages::PagePanel</name>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Kiçik şəkillərin ölçüsü</translation>
    </message>
    <message>
        <source>Grid of thumbnails</source>
        <translation>Kiçik şəkillər cədvəli</translation>
    </message>
    <message>
        <source>All pages are shown again, since the filter held this one back.</source>
        <translation>Süzgəc bunu saxladığı üçün bütün səhifələr yenidən göstərilir.</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Səhifə: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>seçilib: %1</translation>
    </message>
    <message>
        <source>Pages are put in order where all of them, or all of a file, are listed. Show all pages first.</source>
        <translation>Səhifələr hamısı və ya bir faylın hamısı siyahıda olanda sıraya qoyulur. Əvvəlcə bütün səhifələri göstərin.</translation>
    </message>
    <message>
        <source>Move pages</source>
        <translation>Səhifələri apar</translation>
    </message>
    <message>
        <source>The selected pages are to stand before the page at this place of the list:</source>
        <translation>Seçilmiş səhifələr siyahıda bu yerdəki səhifənin önünə keçsin:</translation>
    </message>
</context>
<context>
    <name>app::station::pages::PageView</name>
    <message>
        <source>Image of the page</source>
        <translation>Səhifənin şəkli</translation>
    </message>
    <message>
        <source>Where is the line? Draw it, or move the box by arrow keys, with Shift its edges. Enter takes it, Esc drops it.</source>
        <translation>Sətir haradadır? Çəkin və ya çərçivəni ox düymələri ilə, kənarlarını Shift ilə sürüşdürün. Enter götürür, Esc buraxır.</translation>
    </message>
</context>
<context>
    <name>app::station::pages::UnitModel</name>
    <message>
        <source>All pages</source>
        <translation>Bütün səhifələr</translation>
    </message>
    <message>
        <source>Not in a file</source>
        <translation>Faylsız</translation>
    </message>
    <message>
        <source>pages: %1</source>
        <translation>səhifə: %1</translation>
    </message>
</context>
<context>
    <name>app::station::pages::UnitTree</name>
    <message>
        <source>Files of the collection</source>
        <translation>Kolleksiyanın faylları</translation>
    </message>
</context>
<context>
    <name>app::station::preferences::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Parametrlər</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Düymələr…</translation>
    </message>
    <message>
        <source>You and the window</source>
        <translation>Siz və pəncərə</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>Every reading and status that you store carries it.</source>
        <translation>Saxladığınız hər oxunuş və vəziyyət onu daşıyır.</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>&amp;Adınız:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Dil:</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>İş masası kimi</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Görünüş:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tünd</translation>
    </message>
    <message>
        <source>The text of pages</source>
        <translation>Səhifələrin mətni</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Şrift:</translation>
    </message>
    <message>
        <source>Chosen by itself</source>
        <translation>Özü seçilir</translation>
    </message>
    <message>
        <source>For lines whose letters it has; the others keep theirs.</source>
        <translation>Hərfləri onda olan sətirlər üçün; qalanlarında öz şrifti qalır.</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Ölçü:</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Oxuma</translation>
    </message>
    <message>
        <source>&amp;Pages read at a time:</source>
        <translation>Eyni vaxtda oxunan &amp;səhifə:</translation>
    </message>
    <message>
        <source>As many as cores: %1</source>
        <translation>Nüvələr qədər: %1</translation>
    </message>
    <message>
        <source>Each is a process of its own; more of them take more memory.</source>
        <translation>Hər biri ayrıca prosesdir; çoxu daha çox yaddaş tələb edir.</translation>
    </message>
    <message>
        <source>P&amp;rofile of what is added:</source>
        <translation>Əlavə olunanların &amp;profili:</translation>
    </message>
    <message>
        <source>&amp;Images of lines:</source>
        <translation>Sətirlərin şə&amp;killəri:</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The text beneath them grows along.</source>
        <translation>Altlarındakı mətn də onlarla böyüyür.</translation>
    </message>
</context>
<context>
    <name>app::station::progress::ProgressDialog</name>
    <message>
        <source>&amp;Judge anew</source>
        <translation>&amp;Yenidən qiymətləndir</translation>
    </message>
    <message>
        <source>Progress and quality</source>
        <translation>Gedişat və keyfiyyət</translation>
    </message>
    <message>
        <source>Pages judged</source>
        <translation>Qiymətləndirilmiş səhifə</translation>
    </message>
    <message>
        <source>How good the pages are</source>
        <translation>Səhifələr nə qədər yaxşıdır</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Keyfiyyət</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>&amp;Gedişat</translation>
    </message>
    <message>
        <source>The pages are being judged…</source>
        <translation>Səhifələr qiymətləndirilir…</translation>
    </message>
</context>
<context>
    <name>app::station::progress::QualityModel</name>
    <message>
        <source>%1 of %2 proofread</source>
        <translation>%2 səhifədən %1 korrektə edilib</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>Kolleksiya</translation>
    </message>
    <message>
        <source>In no unit</source>
        <translation>Vahidsiz</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nə</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Hərf</translation>
    </message>
    <message>
        <source>Wrong characters of a hundred before people read them</source>
        <translation>İnsanlar oxumazdan əvvəl yüz hərfdə səhv</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Əvvəl</translation>
    </message>
    <message>
        <source>Wrong characters of a hundred after people read them</source>
        <translation>İnsanlar oxuduqdan sonra yüz hərfdə səhv</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Wrong characters that are left, and the interval that holds their number in 95 of 100 cases</source>
        <translation>Qalan səhv hərflər və 100 haldan 95-də onların sayını tutan interval</translation>
    </message>
    <message>
        <source>Wrong characters left</source>
        <translation>Qalan səhv hərf</translation>
    </message>
</context>
<context>
    <name>app::station::progress::StatusChart</name>
    <message>
        <source>Pages by status, day after day</source>
        <translation>Gün-gün, vəziyyətə görə səhifələr</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation>%1 – %2.</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>Hələ səhifə yoxdur</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Səhifələr</translation>
    </message>
</context>
<context>
    <name>app::station::proofread::AlternativesBar</name>
    <message>
        <source>What else the word may be</source>
        <translation>Söz başqa nə ola bilər</translation>
    </message>
    <message>
        <source>Alternative %1: %2</source>
        <translation>Variant %1: %2</translation>
    </message>
    <message>
        <source>The same letters of the right script</source>
        <translation>Düzgün yazının eyni hərfləri</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Oxuyan: %1</translation>
    </message>
    <message>
        <source>The model %1 took it into account</source>
        <translation>%1 modeli bunu da nəzərə alıb</translation>
    </message>
    <message>
        <source>No other reading of this word</source>
        <translation>Bu sözün başqa oxunuşu yoxdur</translation>
    </message>
    <message>
        <source>As you changed other lines</source>
        <translation>Başqa sətirləri dəyişdiyiniz kimi</translation>
    </message>
</context>
<context>
    <name>app::station::proofread::LettersPanel</name>
    <message>
        <source>Ctrl+Alt and the key; with Shift the capital</source>
        <translation>Ctrl+Alt və düymə; Shift ilə böyük hərf</translation>
    </message>
    <message>
        <source>Alt and the key</source>
        <translation>Alt və düymə</translation>
    </message>
    <message>
        <source>Letters that keyboards lack</source>
        <translation>Klaviaturada olmayan hərflər</translation>
    </message>
    <message>
        <source>%1: Shift and click</source>
        <translation>%1: Shift və klik</translation>
    </message>
    <message>
        <source>%1: %2, or Shift and click</source>
        <translation>%1: %2 və ya Shift və klik</translation>
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
        <source>%1 · lines: %2</source>
        <translation>%1 · sətir: %2</translation>
    </message>
    <message>
        <source>No lines were found on this page.</source>
        <translation>Bu səhifədə sətir tapılmadı.</translation>
    </message>
    <message>
        <source>Lines of the page</source>
        <translation>Səhifənin sətirləri</translation>
    </message>
    <message>
        <source>Profile of the line</source>
        <translation>Sətrin profili</translation>
    </message>
    <message>
        <source>As the page: %1</source>
        <translation>Səhifə kimi: %1</translation>
    </message>
    <message>
        <source>Add scans by %1, or drop files and folders on this window.</source>
        <translation>%1 ilə skan əlavə edin və ya bu pəncərəyə fayl və qovluq atın.</translation>
    </message>
    <message>
        <source>This page has not been read yet.
Press %1 to read it.</source>
        <translation>Bu səhifə hələ oxunmayıb.
Oxumaq üçün %1 düyməsini basın.</translation>
    </message>
    <message>
        <source>How this line is read, where it is not as its page (%1)</source>
        <translation>Səhifəsi kimi deyilsə bu sətrin necə oxunduğu (%1)</translation>
    </message>
    <message>
        <source>Put the caret where the line is to be split.</source>
        <translation>Kursoru sətrin bölünəcəyi yerə qoyun.</translation>
    </message>
    <message>
        <source>There is no line after this one.</source>
        <translation>Bundan sonra sətir yoxdur.</translation>
    </message>
    <message>
        <source>This box is too small for a line.</source>
        <translation>Bu çərçivə sətir üçün çox kiçikdir.</translation>
    </message>
    <message>
        <source>Size of the lines: %1 %</source>
        <translation>Sətirlərin ölçüsü: %1 %</translation>
    </message>
</context>
<context>
    <name>app::station::proofread::LineEditor</name>
    <message>
        <source>Text of line %1</source>
        <translation>%1-ci sətrin mətni</translation>
    </message>
    <message>
        <source>This is too long for a line: its first %1 characters were pasted.</source>
        <translation>Bu, sətir üçün çox uzundur: ilk %1 simvol yapışdırıldı.</translation>
    </message>
    <message>
        <source>Control characters and direction overrides were left out of what was pasted.</source>
        <translation>Yapışdırılandan idarəetmə simvolları və istiqamət işarələri çıxarıldı.</translation>
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
    <message>
        <source>Profile of this line: %1</source>
        <translation>Bu sətrin profili: %1</translation>
    </message>
    <message>
        <source>Line %1 says something else by now and was left as it is.</source>
        <translation>Sətir %1 bu arada başqa şey deyir; olduğu kimi saxlanıldı.</translation>
    </message>
    <message>
        <source>The model %1 has read it otherwise since.</source>
        <translation>%1 modeli o vaxtdan bəri başqa cür oxuyub.</translation>
    </message>
    <message>
        <source>Somebody else has changed the lines of this page; theirs are shown now.</source>
        <translation>Bu səhifənin sətirlərini başqası dəyişib; indi onunkular görünür.</translation>
    </message>
</context>
<context>
    <name>app::station::proofread::OfferBar</name>
    <message>
        <source>Take it</source>
        <translation>Götür</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Kənara qoy</translation>
    </message>
    <message>
        <source>Read since by the model %1:</source>
        <translation>%1 modelinin sonrakı oxunuşu:</translation>
    </message>
    <message>
        <source>A later reading of this line by the model %1: %2</source>
        <translation>Bu sətrin %1 modeli ilə sonrakı oxunuşu: %2</translation>
    </message>
    <message>
        <source>As you changed other lines:</source>
        <translation>Başqa sətirləri dəyişdiyiniz kimi:</translation>
    </message>
    <message>
        <source>This line, changed as you changed others: %1</source>
        <translation>Bu sətir, başqalarını dəyişdiyiniz kimi dəyişəndə: %1</translation>
    </message>
</context>
<context>
    <name>app::station::replace::ReplaceModel</name>
    <message>
        <source>%1, line %2: %3 becomes %4</source>
        <translation>%1, sətir %2: %3 əvəzinə %4</translation>
    </message>
    <message>
        <source>The page is verified and goes back to proofread.</source>
        <translation>Səhifə təsdiqlənib və korrektə edilmişə qayıdır.</translation>
    </message>
</context>
<context>
    <name>app::station::replace::ReplacePanel</name>
    <message>
        <source>&amp;Mind the case</source>
        <translation>&amp;Böyük-kiçik hərf fərqli</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>Bütöv &amp;söz</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>Müntəzəm &amp;ifadə</translation>
    </message>
    <message>
        <source>As ICU has them: \d+ is digits, ( ) a group, which is $1 in the replacement, ^ and $ the ends of the line</source>
        <translation>ICU-dakı kimi: \d+ rəqəmlər, ( ) qrup, əvəzedicidə $1, ^ və $ sətrin ucları</translation>
    </message>
    <message>
        <source>in this line</source>
        <translation>bu sətirdə</translation>
    </message>
    <message>
        <source>in the selected pages</source>
        <translation>seçilmiş səhifələrdə</translation>
    </message>
    <message>
        <source>in this file</source>
        <translation>bu faylda</translation>
    </message>
    <message>
        <source>in the collection</source>
        <translation>kolleksiyada</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Harada axtarmalı</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Tap:</translation>
    </message>
    <message>
        <source>Replace &amp;by:</source>
        <translation>Əvə&amp;zinə:</translation>
    </message>
    <message>
        <source>&amp;Show what changes</source>
        <translation>&amp;Nəyin dəyişəcəyini göstər</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Ə&amp;vəz et</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>&amp;Geri götür</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Nə qədər olub</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Hamısını işarələ</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>He&amp;ç birini işarələmə</translation>
    </message>
    <message>
        <source>Lines before and after</source>
        <translation>Sətirlər əvvəl və sonra</translation>
    </message>
    <message>
        <source>Type what is to be found first.</source>
        <translation>Əvvəlcə axtarılanı yazın.</translation>
    </message>
    <message>
        <source>This page is in no file.</source>
        <translation>Bu səhifə heç bir faylda deyil.</translation>
    </message>
    <message>
        <source>There is nothing chosen to look in.</source>
        <translation>Axtarmaq üçün heç nə seçilməyib.</translation>
    </message>
    <message>
        <source>Nothing would change; pages looked through: %1.</source>
        <translation>Heç nə dəyişməz; baxılan səhifə: %1.</translation>
    </message>
    <message>
        <source>The first %1 lines; replace these, then look again.</source>
        <translation>İlk %1 sətir; bunları əvəz edin, sonra yenə baxın.</translation>
    </message>
    <message>
        <source>Lines that would change: %1; pages looked through: %2.</source>
        <translation>Dəyişəcək sətir: %1; baxılan səhifə: %2.</translation>
    </message>
    <message>
        <source>Say who you are first; readings are stored under a name.</source>
        <translation>Əvvəlcə kim olduğunuzu bildirin; oxunuşlar ad altında saxlanılır.</translation>
    </message>
    <message>
        <source>Taken back in lines: %1; pages: %2.</source>
        <translation>Geri götürülən sətir: %1; səhifə: %2.</translation>
    </message>
    <message>
        <source>Replaced in lines: %1; pages: %2.</source>
        <translation>Əvəz edilən sətir: %1; səhifə: %2.</translation>
    </message>
    <message>
        <source>Verified pages that are proofread again: %1.</source>
        <translation>Yenidən korrektə edilmişə qayıdan təsdiqlənmiş səhifə: %1.</translation>
    </message>
    <message>
        <source>Lines left as they are: %1 (%2)</source>
        <translation>Olduğu kimi saxlanan sətir: %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Replace in lines: %1</source>
        <translation>Sətirlərdə ə&amp;vəz et: %1</translation>
    </message>
    <message>
        <source>Verified pages that go back to proofread: %1</source>
        <translation>Korrektə edilmişə qayıdacaq təsdiqlənmiş səhifə: %1</translation>
    </message>
    <message>
        <source>Lines of verified pages are not ticked; replacing in them takes their pages back to proofread.</source>
        <translation>Təsdiqlənmiş səhifələrin sətirləri işarəli deyil; onlarda əvəz etmək səhifələrini korrektə edilmişə qaytarır.</translation>
    </message>
</context>
<context>
    <name>app::station::replace::ReplacementDelegate</name>
    <message>
        <source>verified: goes back</source>
        <translation>təsdiqlənib: geri qayıdır</translation>
    </message>
</context>
<context>
    <name>app::station::review::ReviewModel</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, sətir %2: %3</translation>
    </message>
</context>
<context>
    <name>app::station::review::ReviewPanel</name>
    <message>
        <source>Lines weighed</source>
        <translation>Çəkilmiş sətir</translation>
    </message>
    <message>
        <source>Doubtful lines of the collection</source>
        <translation>Kolleksiyanın şübhəli sətirləri</translation>
    </message>
    <message>
        <source>Nothing is left to look at.</source>
        <translation>Baxılacaq bir şey qalmayıb.</translation>
    </message>
    <message>
        <source>Lines that wait: %1, words likely wrong in them: %2</source>
        <translation>Gözləyən sətir: %1, onlarda səhv ola biləcək söz: %2</translation>
    </message>
    <message>
        <source>to be weighed: %1</source>
        <translation>çəkiləcək: %1</translation>
    </message>
</context>
<context>
    <name>app::station::review::ScopeBoxes</name>
    <message>
        <source>Lines of this unit</source>
        <translation>Bu vahidin sətirləri</translation>
    </message>
    <message>
        <source>Lines read with this profile</source>
        <translation>Bu profillə oxunan sətirlər</translation>
    </message>
    <message>
        <source>Lines of pages with this status</source>
        <translation>Bu vəziyyətdəki səhifələrin sətirləri</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Bütün vahidlər</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Bütün profillər</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Hər vəziyyət</translation>
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
    <name>app::station::start::RecentDelegate</name>
    <message>
        <source>Not there now, perhaps on a disk that is not connected: %1</source>
        <translation>İndi orada deyil, bəlkə qoşulmamış diskdədir: %1</translation>
    </message>
    <message>
        <source>pages: %1</source>
        <translation>səhifə: %1</translation>
    </message>
</context>
<context>
    <name>app::station::start::RecentList</name>
    <message>
        <source>Recent collections</source>
        <translation>Son kolleksiyalar</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>indi orada deyil</translation>
    </message>
    <message>
        <source>pages: %1</source>
        <translation>səhifə: %1</translation>
    </message>
    <message>
        <source>vouched for: %1 %</source>
        <translation>cavabdeh olunan: %1 %</translation>
    </message>
    <message>
        <source>&amp;Take it off the list</source>
        <translation>&amp;Siyahıdan çıxar</translation>
    </message>
</context>
<context>
    <name>app::station::start::StartPage</name>
    <message>
        <source>Recent collections</source>
        <translation>Son kolleksiyalar</translation>
    </message>
    <message>
        <source>From archive copies to text that can be trusted, found and cited.</source>
        <translation>Arxiv surətlərindən etibar edilən, tapılan və istinad olunan mətnə.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Siyahıdan çıxar</translation>
    </message>
    <message>
        <source>Takes the chosen collection off this list (Del). Its folder stays.</source>
        <translation>Seçilmiş kolleksiyanı bu siyahıdan çıxarır (Del). Qovluğu qalır.</translation>
    </message>
</context>
<context>
    <name>app::station::training::CurveView</name>
    <message>
        <source>Errors while training</source>
        <translation>Öyrətmə zamanı səhvlər</translation>
    </message>
    <message>
        <source>The base misreads %1 of the lines kept apart.</source>
        <translation>Əsas model ayrı saxlanan sətirlərin %1 qədərini səhv oxuyur.</translation>
    </message>
    <message>
        <source>After %1 lines the new model misreads %2 of the lines kept apart and %3 of those it learns.</source>
        <translation>%1 sətirdən sonra yeni model ayrı saxlanan sətirlərin %2, öyrəndiklərinin %3 qədərini səhv oxuyur.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Hələ heç nə ölçülməyib</translation>
    </message>
    <message>
        <source>Characters misread</source>
        <translation>Səhv oxunan hərflər</translation>
    </message>
    <message>
        <source>Lines seen</source>
        <translation>Görülən sətirlər</translation>
    </message>
</context>
<context>
    <name>app::station::training::OrderPanel</name>
    <message>
        <source>&amp;All pages</source>
        <translation>&amp;Bütün səhifələr</translation>
    </message>
    <message>
        <source>&amp;Selected pages (%1)</source>
        <translation>&amp;Seçilmiş səhifələr (%1)</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>Başqa &amp;fayl…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Davam &amp;et</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Öyrət</translation>
    </message>
    <message>
        <source>A model learns from lines whose text people have set or proofread, and so reads more of the same print better. Some pages are kept apart, to measure whether it does.</source>
        <translation>Model mətnini insanların yazdığı və ya yoxladığı sətirlərdən öyrənir və eyni çapın davamını daha yaxşı oxuyur. Bunun belə olub-olmadığını ölçmək üçün bəzi səhifələr ayrı saxlanır.</translation>
    </message>
    <message>
        <source>Only pages of this status</source>
        <translation>Yalnız bu vəziyyətdəki səhifələr</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Hər hansı</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>Səhifələr:</translation>
    </message>
    <message>
        <source>Stat&amp;us:</source>
        <translation>&amp;Vəziyyət:</translation>
    </message>
    <message>
        <source>Lines:</source>
        <translation>Sətirlər:</translation>
    </message>
    <message>
        <source>By:</source>
        <translation>Kimdən:</translation>
    </message>
    <message>
        <source>Model to go on from</source>
        <translation>Davam etdiriləcək model</translation>
    </message>
    <message>
        <source>&amp;Base:</source>
        <translation>Əsas &amp;model:</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Yeni modelin adı</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Ad:</translation>
    </message>
    <message>
        <source>Trainings that were begun</source>
        <translation>Başlanmış öyrətmələr</translation>
    </message>
    <message>
        <source>B&amp;egun before:</source>
        <translation>Əvvə&amp;l başlanan:</translation>
    </message>
    <message>
        <source>%1 on %2 pages; of these %3 on %4 pages are kept apart to measure on</source>
        <translation>%2 səhifədə %1; bunlardan %4 səhifədəki %3 ölçmək üçün ayrı saxlanır</translation>
    </message>
    <message>
        <source>%1 on %2 pages. At least %3 on %4 pages are needed: proofread more, or choose more pages.</source>
        <translation>%2 səhifədə %1. Ən azı %4 səhifədə %3 lazımdır: daha çox yoxlayın və ya daha çox səhifə seçin.</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, %2 əsasında</translation>
    </message>
    <message>
        <source>Float model to go on from</source>
        <translation>Davam etdiriləcək sürüşən vergüllü model</translation>
    </message>
    <message>
        <source>Models of Tesseract (*.traineddata)</source>
        <translation>Tesseract modelləri (*.traineddata)</translation>
    </message>
    <message>
        <source>A training of this name was begun. Training anew forgets it; below it can be gone on with.</source>
        <translation>Bu adla öyrətmə başlanıb. Yenidən öyrətmək onu silir; aşağıdan davam etdirilə bilər.</translation>
    </message>
    <message>
        <source>&amp;Train anew</source>
        <translation>Yenidən &amp;öyrət</translation>
    </message>
</context>
<context>
    <name>app::station::training::RunPanel</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Dayandır</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Qəbul et</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Rədd et</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation>Öyrətmə nə qədər irəliləyib</translation>
    </message>
    <message>
        <source>Errors before and after</source>
        <translation>Əvvəlki və sonrakı səhvlər</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Ölçülən</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Hərflər</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Əvvəl</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Dayandırılır</translation>
    </message>
    <message>
        <source>%1 is better</source>
        <translation>%1 daha yaxşıdır</translation>
    </message>
    <message>
        <source>%1 is refused</source>
        <translation>%1 rədd edildi</translation>
    </message>
    <message>
        <source>It is not used. It stays in %1.</source>
        <translation>İstifadə edilmir. %1 içində qalır.</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: dayandırıldı</translation>
    </message>
    <message>
        <source>What it has learnt is kept; it can be gone on with.</source>
        <translation>Öyrəndikləri saxlanıb; davam etdirilə bilər.</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1: edilə bilmədi</translation>
    </message>
    <message>
        <source>%1 is accepted</source>
        <translation>%1 qəbul edildi</translation>
    </message>
    <message>
        <source>It is among the profiles now, under My own models: %1</source>
        <translation>İndi profillər arasındadır, “Öz modellərim” altında: %1</translation>
    </message>
</context>
<context>
    <name>app::station::training::TrainingDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>Bağ&amp;la</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Model öyrət</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>sayılır…</translation>
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
