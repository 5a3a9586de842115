<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New collection…</source>
        <translation>&amp;Yeni koleksiyon…</translation>
    </message>
    <message>
        <source>&amp;Open collection…</source>
        <translation>Koleksiyon &amp;aç…</translation>
    </message>
    <message>
        <source>&amp;Close collection</source>
        <translation>Koleksiyonu ka&amp;pat</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Dosya ekle…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>&amp;Klasör ekle…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>Dışa ak&amp;tar…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Ara</translation>
    </message>
    <message>
        <source>&amp;Next line found</source>
        <translation>&amp;Sonraki bulunan satır</translation>
    </message>
    <message>
        <source>&amp;Who works here…</source>
        <translation>&amp;Burada kim çalışıyor…</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>Ö&amp;nceki sayfa</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Sonraki sayfa</translation>
    </message>
    <message>
        <source>&amp;Read selected pages</source>
        <translation>Seçili sayfaları &amp;oku</translation>
    </message>
    <message>
        <source>Read &amp;all pages</source>
        <translation>&amp;Tüm sayfaları oku</translation>
    </message>
    <message>
        <source>Read selected pages a&amp;gain</source>
        <translation>Seçili sayfaları &amp;yeniden oku</translation>
    </message>
    <message>
        <source>&amp;Stop the work</source>
        <translation>İşi d&amp;urdur</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Yakınlaştır</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uzaklaştır</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>&amp;Genişliğe sığdır</translation>
    </message>
    <message>
        <source>Fit &amp;page</source>
        <translation>&amp;Sayfayı sığdır</translation>
    </message>
    <message>
        <source>&amp;Outlines of all lines</source>
        <translation>&amp;Tüm satırların çerçevesi</translation>
    </message>
    <message>
        <source>&amp;Letters that keyboards lack</source>
        <translation>&amp;Klavyede olmayan harfler</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>Pencerenin sonraki &amp;bölümü</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>&amp;Masaüstü gibi</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Koyu</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tuşlar</translation>
    </message>
    <message>
        <source>&amp;About Evrak</source>
        <translation>&amp;Evrak hakkında</translation>
    </message>
    <message>
        <source>&amp;Clean and lay out</source>
        <translation>Temizle ve &amp;düzenle</translation>
    </message>
    <message>
        <source>Train a &amp;model…</source>
        <translation>&amp;Model eğit…</translation>
    </message>
    <message>
        <source>Pr&amp;ofile of the selected pages…</source>
        <translation>Seçili sayfaların &amp;profili…</translation>
    </message>
    <message>
        <source>Profile of the l&amp;ine…</source>
        <translation>Sat&amp;ırın profili…</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Koleksiyon</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Ö&amp;rnek koleksiyonu aç</translation>
    </message>
    <message>
        <source>Editing and finding</source>
        <translation>Düzenleme ve arama</translation>
    </message>
    <message>
        <source>Find and &amp;replace…</source>
        <translation>Bul ve &amp;değiştir…</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Te&amp;rcihler…</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Satırlar</translation>
    </message>
    <message>
        <source>&amp;Store the line and go on</source>
        <translation>Satırı &amp;kaydet ve ilerle</translation>
    </message>
    <message>
        <source>&amp;Take back what was typed in the line</source>
        <translation>Satırda yazılanı &amp;geri al</translation>
    </message>
    <message>
        <source>&amp;Previous line</source>
        <translation>Ö&amp;nceki satır</translation>
    </message>
    <message>
        <source>&amp;Next line</source>
        <translation>&amp;Sonraki satır</translation>
    </message>
    <message>
        <source>Spl&amp;it the line at the caret</source>
        <translation>Satırı imleçte bö&amp;l</translation>
    </message>
    <message>
        <source>&amp;Join the line with the next</source>
        <translation>Sa&amp;tırı sonrakiyle birleştir</translation>
    </message>
    <message>
        <source>Insert a &amp;missed line…</source>
        <translation>&amp;Atlanan satırı ekle…</translation>
    </message>
    <message>
        <source>&amp;Read the new lines of this page</source>
        <translation>Say&amp;fanın yeni satırlarını oku</translation>
    </message>
    <message>
        <source>&amp;Accept the page and go on</source>
        <translation>Sayfayı &amp;onayla ve ilerle</translation>
    </message>
    <message>
        <source>Next doubtful &amp;word</source>
        <translation>Sonraki şüpheli k&amp;elime</translation>
    </message>
    <message>
        <source>Pre&amp;vious doubtful word</source>
        <translation>Önceki şüpheli keli&amp;me</translation>
    </message>
    <message>
        <source>Next &amp;doubtful line of the collection</source>
        <translation>Koleksiyonda sonraki şü&amp;pheli satır</translation>
    </message>
    <message>
        <source>&amp;Back to the doubtful line before</source>
        <translation>&amp;Bir önceki şüpheli satıra dön</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Status of the selected pages</source>
        <translation>Seçili sayfaların durumu</translation>
    </message>
    <message>
        <source>View and help</source>
        <translation>Görünüm ve yardım</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Tuşları değiştir…</translation>
    </message>
</context>
<context>
    <name>BenchActions</name>
    <message>
        <source>&amp;Before and after</source>
        <translation>&amp;Önce ve sonra</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Alan</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Elle</translation>
    </message>
    <message>
        <source>&amp;Two pages</source>
        <translation>&amp;İki sayfa</translation>
    </message>
    <message>
        <source>&amp;Lines and regions</source>
        <translation>&amp;Satırlar ve bölgeler</translation>
    </message>
    <message>
        <source>Turn the page &amp;left</source>
        <translation>Sayfayı s&amp;ola çevir</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sola</translation>
    </message>
    <message>
        <source>Turn the page &amp;right</source>
        <translation>Sayfayı sa&amp;ğa çevir</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sağa</translation>
    </message>
    <message>
        <source>Turn the page &amp;upside down</source>
        <translation>Sayfayı &amp;baş aşağı çevir</translation>
    </message>
    <message>
        <source>Upside down</source>
        <translation>Baş aşağı</translation>
    </message>
    <message>
        <source>The &amp;whole picture</source>
        <translation>&amp;Resmin tamamı</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Resmin tamamı</translation>
    </message>
    <message>
        <source>Find the area &amp;by itself</source>
        <translation>Alanı &amp;kendisi bulsun</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Kendisi</translation>
    </message>
    <message>
        <source>Turn along a line of &amp;text</source>
        <translation>Bir &amp;metin satırı boyunca döndür</translation>
    </message>
    <message>
        <source>Along a line</source>
        <translation>Satır boyunca</translation>
    </message>
    <message>
        <source>Back to &amp;automatic</source>
        <translation>&amp;Otomatiğe dön</translation>
    </message>
    <message>
        <source>Apply to this &amp;page</source>
        <translation>Bu sa&amp;yfaya uygula</translation>
    </message>
    <message>
        <source>Apply to the &amp;selected pages</source>
        <translation>S&amp;eçili sayfalara uygula</translation>
    </message>
    <message>
        <source>Apply to this and all &amp;following pages of the unit</source>
        <translation>Bu sayfaya ve birimin sonraki tüm sayfalarına &amp;uygula</translation>
    </message>
    <message>
        <source>&amp;Make two pages</source>
        <translation>İki sayfa &amp;yap</translation>
    </message>
    <message>
        <source>&amp;Draw lines with the mouse</source>
        <translation>Fareyle satır çi&amp;z</translation>
    </message>
    <message>
        <source>Draw lines</source>
        <translation>Satır çiz</translation>
    </message>
    <message>
        <source>Draw re&amp;gions with the mouse</source>
        <translation>Fareyle &amp;bölge çiz</translation>
    </message>
    <message>
        <source>Draw regions</source>
        <translation>Bölge çiz</translation>
    </message>
    <message>
        <source>Add a line &amp;under this one</source>
        <translation>Bunun &amp;altına satır ekle</translation>
    </message>
    <message>
        <source>Add under</source>
        <translation>Altına ekle</translation>
    </message>
    <message>
        <source>&amp;Split the line at the caret</source>
        <translation>Satırı imleçte &amp;böl</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Böl</translation>
    </message>
    <message>
        <source>&amp;Join the chosen lines</source>
        <translation>Seçili satırları bi&amp;rleştir</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>D&amp;elete what is chosen</source>
        <translation>Seçileni &amp;sil</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>&amp;Earlier in the reading order</source>
        <translation>Okuma sırasında ö&amp;ne al</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Öne</translation>
    </message>
    <message>
        <source>&amp;Later in the reading order</source>
        <translation>Okuma sırasında son&amp;raya al</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonraya</translation>
    </message>
    <message>
        <source>&amp;New region of the chosen lines</source>
        <translation>Seçili satırlardan &amp;yeni bölge</translation>
    </message>
    <message>
        <source>New region</source>
        <translation>Yeni bölge</translation>
    </message>
    <message>
        <source>Show the &amp;order by arrows</source>
        <translation>Sırayı &amp;oklarla göster</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Oklar</translation>
    </message>
    <message>
        <source>&amp;Read these lines now</source>
        <translation>Bu satırları şimdi &amp;oku</translation>
    </message>
    <message>
        <source>Give the layout &amp;back to the machine</source>
        <translation>Düzeni &amp;makineye geri ver</translation>
    </message>
    <message>
        <source>Before and after: move the divider</source>
        <translation>Önce ve sonra: ayırıcıyı kaydır</translation>
    </message>
    <message>
        <source>Before and after: show one side whole</source>
        <translation>Önce ve sonra: bir yanı bütün göster</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Area: choose a corner</source>
        <translation>Alan: köşe seç</translation>
    </message>
    <message>
        <source>Area: move the corner (with Shift farther)</source>
        <translation>Alan: köşeyi kaydır (Shift ile daha uzağa)</translation>
    </message>
    <message>
        <source>Two pages: move the gutter</source>
        <translation>İki sayfa: cilt payını kaydır</translation>
    </message>
    <message>
        <source>Two pages: choose an end of the gutter, or both</source>
        <translation>İki sayfa: cilt payının bir ucunu ya da ikisini seç</translation>
    </message>
    <message>
        <source>Lines: previous line, next line (with Shift they are added)</source>
        <translation>Satırlar: önceki, sonraki satır (Shift ile eklenir)</translation>
    </message>
    <message>
        <source>Lines: move the caret at which a line is split</source>
        <translation>Satırlar: satırın bölüneceği imleci kaydır</translation>
    </message>
    <message>
        <source>Lines: move the line</source>
        <translation>Satırlar: satırı kaydır</translation>
    </message>
    <message>
        <source>Lines: move its right or lower edge</source>
        <translation>Satırlar: sağ ya da alt kenarını kaydır</translation>
    </message>
    <message>
        <source>Put this page and the next together a&amp;gain</source>
        <translation>Bu sayfayı ve sonrakini yeniden bi&amp;rleştir</translation>
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
        <translation>İptal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Evet</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Hayır</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kaydetme</translation>
    </message>
</context>
<context>
    <name>ConcernWords</name>
    <message>
        <source>the model was not sure</source>
        <translation>model emin değildi</translation>
    </message>
    <message>
        <source>a letter that looks like another or is none of the profile&apos;s</source>
        <translation>başka bir harfe benzeyen ya da profilde olmayan bir harf</translation>
    </message>
    <message>
        <source>another model read something else</source>
        <translation>başka bir model farklı okudu</translation>
    </message>
    <message>
        <source>hardly another line has this word</source>
        <translation>bu kelime başka satırlarda neredeyse hiç geçmiyor</translation>
    </message>
    <message>
        <source>signs or capitals within the word</source>
        <translation>kelimenin içinde işaret ya da büyük harf</translation>
    </message>
    <message>
        <source>a figure, which weighs more</source>
        <translation>sayı; daha ağır basar</translation>
    </message>
    <message>
        <source>%1 % likely wrong</source>
        <translation>yanlış olma olasılığı %%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>the model&apos;s list of words lacks it</source>
        <translation>modelin kelime listesinde yok</translation>
    </message>
</context>
<context>
    <name>DoubtWords</name>
    <message>
        <source>%1 is a letter of another script.</source>
        <translation>%1 başka bir yazının harfidir.</translation>
    </message>
    <message>
        <source>%1 is a letter within a number.</source>
        <translation>%1 bir sayının içinde duran bir harftir.</translation>
    </message>
    <message>
        <source>%1 is a digit within a word.</source>
        <translation>%1 bir kelimenin içinde duran bir rakamdır.</translation>
    </message>
    <message>
        <source>%1 is a Cyrillic letter in a Roman number.</source>
        <translation>%1 bir Romen sayısında Kiril harfidir.</translation>
    </message>
    <message>
        <source>%1 is not in the alphabet of the profile.</source>
        <translation>%1 profilin alfabesinde yok.</translation>
    </message>
    <message>
        <source>%1 looks the same.</source>
        <translation>%1 aynı görünür.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no such file or folder. It may have been moved or renamed.</source>
        <translation>Böyle bir dosya veya klasör yok. Taşınmış veya adı değiştirilmiş olabilir.</translation>
    </message>
    <message>
        <source>This is a folder where a file is wanted.</source>
        <translation>Dosya gereken yerde bir klasör var.</translation>
    </message>
    <message>
        <source>The file is empty. Copy it again from where it came.</source>
        <translation>Dosya boş. Geldiği yerden yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>The system does not allow this to be opened. Ask for the right to read it.</source>
        <translation>Sistem bunun açılmasına izin vermiyor. Okuma izni isteyin.</translation>
    </message>
    <message>
        <source>This is no image that Evrak can read.</source>
        <translation>Bu, Evrak’ın okuyabildiği bir görüntü değil.</translation>
    </message>
    <message>
        <source>The file ends before its image does. Copy it again from where it came.</source>
        <translation>Dosya, görüntüsü bitmeden sona eriyor. Geldiği yerden yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>The file is damaged. Copy it again or scan the page anew.</source>
        <translation>Dosya hasarlı. Yeniden kopyalayın veya sayfayı yeniden tarayın.</translation>
    </message>
    <message>
        <source>The image is too large. Scan it at a lower resolution or split it.</source>
        <translation>Görüntü çok büyük. Daha düşük çözünürlükte tarayın veya bölün.</translation>
    </message>
    <message>
        <source>The file asks for a password. Save a copy without one.</source>
        <translation>Dosya parola istiyor. Parolasız bir kopyasını kaydedin.</translation>
    </message>
    <message>
        <source>The file uses a feature that Evrak cannot read. Save it as TIFF or PNG.</source>
        <translation>Dosyada Evrak’ın okuyamadığı bir özellik var. TIFF veya PNG olarak kaydedin.</translation>
    </message>
    <message>
        <source>This cannot be done as it was asked.</source>
        <translation>Bu, istendiği biçimde yapılamaz.</translation>
    </message>
    <message>
        <source>A reading model is not installed.</source>
        <translation>Bir okuma modeli kurulu değil.</translation>
    </message>
    <message>
        <source>A part of Evrak is not installed.</source>
        <translation>Evrak’ın bir parçası kurulu değil.</translation>
    </message>
    <message>
        <source>There is no such profile. Choose another one.</source>
        <translation>Böyle bir profil yok. Başka birini seçin.</translation>
    </message>
    <message>
        <source>The page needs more memory than there is. Scan it at a lower resolution.</source>
        <translation>Sayfa, var olandan çok bellek istiyor. Daha düşük çözünürlükte tarayın.</translation>
    </message>
    <message>
        <source>The page took too long and was given up. Try it again alone.</source>
        <translation>Sayfa çok uzun sürdü ve bırakıldı. Tek başına yeniden deneyin.</translation>
    </message>
    <message>
        <source>The reader broke down on this page. The other pages went on.</source>
        <translation>Okuyucu bu sayfada çöktü. Öbür sayfalar sürdü.</translation>
    </message>
    <message>
        <source>The reader gave an answer that makes no sense. The other pages went on.</source>
        <translation>Okuyucu anlamsız bir yanıt verdi. Öbür sayfalar sürdü.</translation>
    </message>
    <message>
        <source>Stopped. What was done is kept.</source>
        <translation>Durduruldu. Yapılanlar saklandı.</translation>
    </message>
    <message>
        <source>Evrak made a mistake. Please report what you did.</source>
        <translation>Evrak bir hata yaptı. Lütfen ne yaptığınızı bildirin.</translation>
    </message>
    <message>
        <source>This is not in the collection any more.</source>
        <translation>Bu artık koleksiyonda yok.</translation>
    </message>
    <message>
        <source>The folder is not an Evrak collection. Choose a folder whose name ends in .evrak.</source>
        <translation>Klasör bir Evrak koleksiyonu değil. Adı .evrak ile biten bir klasör seçin.</translation>
    </message>
    <message>
        <source>Something of this name is there already. Choose another name.</source>
        <translation>Bu adda bir şey zaten var. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>The collection is damaged. Restore it from a copy; nothing was changed.</source>
        <translation>Koleksiyon hasarlı. Bir yedekten geri yükleyin; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The collection was made by a newer Evrak. Update Evrak to open it.</source>
        <translation>Koleksiyon daha yeni bir Evrak ile yapılmış. Açmak için Evrak’ı güncelleyin.</translation>
    </message>
    <message>
        <source>Another program holds the collection. Try again in a moment.</source>
        <translation>Koleksiyonu başka bir program tutuyor. Biraz sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The rules of proofreading do not allow this.</source>
        <translation>Düzeltme kuralları buna izin vermiyor.</translation>
    </message>
    <message>
        <source>Somebody else has stored another reading of this line.</source>
        <translation>Bu satır için başka biri başka bir okuma kaydetti.</translation>
    </message>
    <message>
        <source>The disk is full. Free some room and try again.</source>
        <translation>Disk dolu. Yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The system does not allow writing there. Choose another folder.</source>
        <translation>Sistem oraya yazmaya izin vermiyor. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Writing failed. Check the disk and try again.</source>
        <translation>Yazılamadı. Diski denetleyip yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>PDF with searchable text</source>
        <translation>Metni aranabilir PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Düz metin</translation>
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
        <translation>Alındığı yer: %1</translation>
    </message>
    <message>
        <source>sure to %1 %</source>
        <translation>güven %%1</translation>
    </message>
    <message>
        <source>stands now</source>
        <translation>şimdi geçerli</translation>
    </message>
    <message>
        <source>Any model, the latest</source>
        <translation>Herhangi bir model, en yenisi</translation>
    </message>
    <message>
        <source>Taken in, the latest</source>
        <translation>Dışarıdan alınan, en yenisi</translation>
    </message>
    <message>
        <source>Any person, the latest</source>
        <translation>Herhangi bir kişi, en yenisi</translation>
    </message>
</context>
<context>
    <name>JobPanel</name>
    <message>
        <source>Taking in files</source>
        <translation>Dosyalar alınıyor</translation>
    </message>
    <message>
        <source>Reading pages</source>
        <translation>Sayfalar okunuyor</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>%1 dosyasına aktarılıyor</translation>
    </message>
    <message>
        <source>stopped; what was done is kept</source>
        <translation>durduruldu; yapılanlar saklandı</translation>
    </message>
    <message>
        <source>done, with failures: %1</source>
        <translation>bitti, başarısız: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>bitti</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>%1 sn kaldı</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>%1 dk kaldı</translation>
    </message>
    <message>
        <source>%1 h left</source>
        <translation>%1 sa kaldı</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>there before: %1</source>
        <translation>önceden var: %1</translation>
    </message>
    <message>
        <source>up to date: %1</source>
        <translation>güncel: %1</translation>
    </message>
    <message>
        <source>%1 pages a minute</source>
        <translation>dakikada %1 sayfa</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>başlanmadı</translation>
    </message>
    <message>
        <source>%1 files a minute</source>
        <translation>dakikada %1 dosya</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>başarısız: %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>başlıyor</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Araçlar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Oku</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Status of the selected pages</source>
        <translation>Seçili sayfaların durumu</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Profile of the selected pages</source>
        <translation>Seçili sayfaların profili</translation>
    </message>
</context>
<context>
    <name>MarkActions</name>
    <message>
        <source>Mark &amp;illegible</source>
        <translation>O&amp;kunaksız olarak işaretle</translation>
    </message>
    <message>
        <source>Mark &amp;unclear</source>
        <translation>&amp;Belirsiz olarak işaretle</translation>
    </message>
    <message>
        <source>Mark &amp;supplied</source>
        <translation>&amp;Tamamlanmış olarak işaretle</translation>
    </message>
    <message>
        <source>Mark struck &amp;out</source>
        <translation>&amp;Üstü çizili olarak işaretle</translation>
    </message>
    <message>
        <source>Take marks o&amp;ff</source>
        <translation>İşaretleri ka&amp;ldır</translation>
    </message>
    <message>
        <source>Take alternative &amp;%1</source>
        <translation>&amp;%1. olası okumayı al</translation>
    </message>
    <message>
        <source>&amp;Take what is offered for the line</source>
        <translation>Satıra &amp;önerileni al</translation>
    </message>
    <message>
        <source>&amp;Put what is offered aside</source>
        <translation>Önerileni bir &amp;yana koy</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>illegible: the sign … stands for what cannot be read</source>
        <translation>okunaksız: … işareti okunamayanın yerini tutar</translation>
    </message>
    <message>
        <source>unclear: read, but not surely</source>
        <translation>belirsiz: okundu, ama kesin değil</translation>
    </message>
    <message>
        <source>supplied: not on the paper, added by whoever reads</source>
        <translation>tamamlanmış: kâğıtta yok, okuyan eklemiş</translation>
    </message>
    <message>
        <source>struck out on the paper</source>
        <translation>kâğıtta üstü çizilmiş</translation>
    </message>
    <message>
        <source>“⁨%1⁩” is %2.</source>
        <translation>“⁨%1⁩” – %2.</translation>
    </message>
    <message>
        <source>About %1 letters are illegible.</source>
        <translation>Yaklaşık %1 harf okunaksız.</translation>
    </message>
    <message>
        <source>Some letters are illegible.</source>
        <translation>Bazı harfler okunaksız.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Collection</source>
        <translation>&amp;Koleksiyon</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Son açılanlar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Düzen</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Sayfa</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>Du&amp;rum</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Renkler</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>On the &amp;bench</source>
        <translation>Te&amp;zgâhta</translation>
    </message>
    <message>
        <source>Mar&amp;ks</source>
        <translation>İşa&amp;retler</translation>
    </message>
    <message>
        <source>Alternati&amp;ves</source>
        <translation>Olası ok&amp;umalar</translation>
    </message>
    <message>
        <source>&amp;Lines</source>
        <translation>Satır&amp;lar</translation>
    </message>
</context>
<context>
    <name>PageActions</name>
    <message>
        <source>&amp;Find pages by their label</source>
        <translation>Sayfaları &amp;etiketiyle bul</translation>
    </message>
    <message>
        <source>&amp;More filters</source>
        <translation>&amp;Diğer filtreler</translation>
    </message>
    <message>
        <source>Show &amp;all pages</source>
        <translation>&amp;Tüm sayfaları göster</translation>
    </message>
    <message>
        <source>&amp;Grid of thumbnails</source>
        <translation>Küçük resim ı&amp;zgarası</translation>
    </message>
    <message>
        <source>&amp;Larger thumbnails</source>
        <translation>Küçük resimleri &amp;büyüt</translation>
    </message>
    <message>
        <source>&amp;Smaller thumbnails</source>
        <translation>&amp;Küçük resimleri küçült</translation>
    </message>
    <message>
        <source>Move the selected pages &amp;up</source>
        <translation>Seçili sayfaları &amp;yukarı taşı</translation>
    </message>
    <message>
        <source>Move the selected pages &amp;down</source>
        <translation>Seçili sayfaları &amp;aşağı taşı</translation>
    </message>
    <message>
        <source>Move the selected pages &amp;to…</source>
        <translation>Seçili sayfaları ş&amp;uraya taşı…</translation>
    </message>
</context>
<context>
    <name>Profiles</name>
    <message>
        <source>Western typescript</source>
        <translation>Batı dillerinde daktilo</translation>
    </message>
    <message>
        <source>Western print</source>
        <translation>Batı dillerinde baskı</translation>
    </message>
    <message>
        <source>Turkish, 1928–1950</source>
        <translation>Türkçe, 1928–1950</translation>
    </message>
    <message>
        <source>Azerbaijani, today’s Latin</source>
        <translation>Azerbaycanca, bugünkü Latin</translation>
    </message>
    <message>
        <source>Azerbaijani, Yanalif 1922–1939</source>
        <translation>Azerbaycanca, Yanalif 1922–1939</translation>
    </message>
    <message>
        <source>Russian before 1918</source>
        <translation>Rusça, 1918 öncesi</translation>
    </message>
    <message>
        <source>Russian after 1918</source>
        <translation>Rusça, 1918 sonrası</translation>
    </message>
    <message>
        <source>Soviet typescript</source>
        <translation>Sovyet daktilosu</translation>
    </message>
    <message>
        <source>Azerbaijani, Cyrillic 1939–1991</source>
        <translation>Azerbaycanca, Kiril 1939–1991</translation>
    </message>
    <message>
        <source>Ottoman and Azerbaijani, Arabic letters</source>
        <translation>Osmanlıca ve Azerbaycanca, Arap harfli</translation>
    </message>
    <message>
        <source>Arabic print</source>
        <translation>Arapça baskı</translation>
    </message>
    <message>
        <source>Automatic profile</source>
        <translation>Otomatik profil</translation>
    </message>
    <message>
        <source>Latin letters</source>
        <translation>Latin harfleri</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>Kiril harfleri</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Arap harfleri</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Başka harfler</translation>
    </message>
    <message>
        <source>My own models</source>
        <translation>Kendi modellerim</translation>
    </message>
    <message>
        <source>Automatic: %1</source>
        <translation>Otomatik: %1</translation>
    </message>
    <message>
        <source>%1 (no longer there)</source>
        <translation>%1 (artık yok)</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>Proofread or verified: %1 of %2 pages with text; %3 wrong characters were mended on them.</source>
        <translation>Metinli %2 sayfadan düzeltilmiş veya doğrulanmış olan: %1; bunlarda %3 yanlış harf düzeltildi.</translation>
    </message>
    <message>
        <source>Left on them: about %1 wrong characters, in 95 of 100 cases between %2 and %3; before people read them %4 were wrong, now %5.</source>
        <translation>Bunlarda kalan: yaklaşık %1 yanlış harf, 100 durumun 95’inde %2 ile %3 arasında; yanlış harf oranı insanlar okumadan önce %4, şimdi %5.</translation>
    </message>
    <message>
        <source>How many are left on them is not known before two people have read some lines, or one has twice: read a page or some lines a second time.</source>
        <translation>Bunlarda kaç yanlış kaldığı, bazı satırlar iki kişice ya da bir kişice iki kez okunmadan bilinemez: bir sayfayı ya da birkaç satırı ikinci kez okuyun.</translation>
    </message>
    <message>
        <source>Expected on the other pages: about %1 wrong characters, between %2 and %3.</source>
        <translation>Öbür sayfalarda beklenen: yaklaşık %1 yanlış harf, %2 ile %3 arasında.</translation>
    </message>
    <message>
        <source>How many are wrong on pages that nobody vouched for is not known before two pages are proofread.</source>
        <translation>Kimsenin kefil olmadığı sayfalarda kaç yanlış olduğu, iki sayfa düzeltilmeden bilinemez.</translation>
    </message>
    <message>
        <source>One reader finds about %1 of 100 errors, judged by %2 lines read twice.</source>
        <translation>İki kez okunan %2 satıra göre, bir okuyan 100 hatadan yaklaşık %1 tanesini bulur.</translation>
    </message>
</context>
<context>
    <name>StatusLook</name>
    <message>
        <source>Unread</source>
        <translation>Okunmamış</translation>
    </message>
    <message>
        <source>Read by machine</source>
        <translation>Makineyle okunmuş</translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation>Düzeltilmiş</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Doğrulanmış</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Boş</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Sorun</translation>
    </message>
</context>
<context>
    <name>TrainingCurve</name>
    <message>
        <source>lines kept apart</source>
        <translation>ayrı tutulan satırlar</translation>
    </message>
    <message>
        <source>lines it learns</source>
        <translation>öğrendiği satırlar</translation>
    </message>
    <message>
        <source>to be beaten</source>
        <translation>geçilmesi gereken</translation>
    </message>
</context>
<context>
    <name>TrainingRun</name>
    <message>
        <source>%1: finding the lines</source>
        <translation>%1: satırlar bulunuyor</translation>
    </message>
    <message>
        <source>%1: cutting the lines out of the scans</source>
        <translation>%1: satırlar taramalardan kesiliyor</translation>
    </message>
    <message>
        <source>%1: measuring how the base reads</source>
        <translation>%1: temel modelin okuması ölçülüyor</translation>
    </message>
    <message>
        <source>%1: learning</source>
        <translation>%1: öğreniyor</translation>
    </message>
    <message>
        <source>%1: measuring how the new model reads</source>
        <translation>%1: yeni modelin okuması ölçülüyor</translation>
    </message>
    <message>
        <source>at most %1 s left</source>
        <translation>en çok %1 sn kaldı</translation>
    </message>
    <message>
        <source>at most %1 min left</source>
        <translation>en çok %1 dk kaldı</translation>
    </message>
    <message>
        <source>at most %1 h left</source>
        <translation>en çok %1 sa kaldı</translation>
    </message>
    <message>
        <source>Of the characters on pages that it has not seen, %1 misreads %2; the base misreads %3. Accept it, and pages can be read with it.</source>
        <translation>%1, görmediği sayfalardaki harflerin %2 kadarını yanlış okuyor; temel model %3 kadarını. Kabul ederseniz sayfalar onunla okunabilir.</translation>
    </message>
    <message>
        <source>Of the characters on pages that it has not seen, %1 misreads %2; the base misreads %3. It is not better, so it cannot be accepted. More proofread pages of the same print may help.</source>
        <translation>%1, görmediği sayfalardaki harflerin %2 kadarını yanlış okuyor; temel model %3 kadarını. Daha iyi olmadığı için kabul edilemez. Aynı baskıdan daha çok düzeltilmiş sayfa yardımcı olabilir.</translation>
    </message>
    <message>
        <source>Lines that could not be cut out of the scans: %1.</source>
        <translation>Taramalardan kesilemeyen satırlar: %1.</translation>
    </message>
    <message>
        <source>Pages that could not be used: %1.</source>
        <translation>Kullanılamayan sayfalar: %1.</translation>
    </message>
    <message>
        <source>All pages kept apart</source>
        <translation>Ayrı tutulan bütün sayfalar</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Sayfa %1</translation>
    </message>
</context>
<context>
    <name>app::station::MainWindow</name>
    <message>
        <source>New collection</source>
        <translation>Yeni koleksiyon</translation>
    </message>
    <message>
        <source>Open a collection</source>
        <translation>Koleksiyon aç</translation>
    </message>
    <message>
        <source>Collections (*.evrak)</source>
        <translation>Koleksiyonlar (*.evrak)</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Klasör ekle</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>Scans (*.tif *.tiff *.jpg *.jpeg *.png *.jp2 *.webp *.pdf *.TIF *.TIFF *.JPG *.JPEG *.PNG *.JP2 *.PDF)</source>
        <translation>Taramalar (*.tif *.tiff *.jpg *.jpeg *.png *.jp2 *.webp *.pdf *.TIF *.TIFF *.JPG *.JPEG *.PNG *.JP2 *.PDF)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Burada kim çalışıyor?</translation>
    </message>
    <message>
        <source>Your name. Every reading and status that you store carries it,
so that others can see who vouched for what.</source>
        <translation>Adınız. Kaydettiğiniz her okuma ve durum bu adı taşır;
böylece kimin neye kefil olduğu görülür.</translation>
    </message>
    <message>
        <source>About Evrak</source>
        <translation>Evrak hakkında</translation>
    </message>
    <message>
        <source>From archive copies to text that can be trusted, found and cited.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Arşiv kopyalarından güvenilen, bulunan ve alıntılanan metne.
GNU Genel Kamu Lisansı, sürüm 3 veya üstü altında özgür yazılım.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>The collection was not opened</source>
        <translation>Koleksiyon açılamadı</translation>
    </message>
    <message>
        <source>Open or make a collection first; then drop the files again.</source>
        <translation>Önce bir koleksiyon açın veya oluşturun; sonra dosyaları yeniden bırakın.</translation>
    </message>
    <message>
        <source>No page is selected.</source>
        <translation>Seçili sayfa yok.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Henüz kimse</translation>
    </message>
    <message>
        <source>Who works here: %1</source>
        <translation>Burada çalışan: %1</translation>
    </message>
    <message>
        <source>Work is running</source>
        <translation>İş sürüyor</translation>
    </message>
    <message>
        <source>Stop the work and leave? What was done is kept.</source>
        <translation>İş durdurulup çıkılsın mı? Yapılanlar saklanır.</translation>
    </message>
    <message>
        <source>&amp;Stop and leave</source>
        <translation>&amp;Durdur ve çık</translation>
    </message>
    <message>
        <source>A cleanup is not applied</source>
        <translation>Uygulanmamış temizlik</translation>
    </message>
    <message>
        <source>Pages on which a cleanup was tried and not applied: %1. Forget what was tried?</source>
        <translation>Temizliği denenip uygulanmamış sayfa: %1. Denenen unutulsun mu?</translation>
    </message>
    <message>
        <source>&amp;Forget it and leave</source>
        <translation>&amp;Unut ve çık</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Profile of the &amp;file %1</source>
        <translation>%1 &amp;dosyasının profili</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>D&amp;urum</translation>
    </message>
    <message>
        <source>Another profile is picked</source>
        <translation>Başka bir profil seçildi</translation>
    </message>
    <message>
        <source>Pages to read again with what is picked now: %1. Read them now?</source>
        <translation>Şimdiki seçime göre yeniden okunacak sayfalar: %1. Şimdi okunsun mu?</translation>
    </message>
    <message>
        <source>What people typed stays.</source>
        <translation>İnsanların yazdıkları kalır.</translation>
    </message>
    <message>
        <source>&amp;Read now</source>
        <translation>Şimdi &amp;oku</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Sonra</translation>
    </message>
    <message>
        <source>Profile of what is added</source>
        <translation>Eklenenlerin profili</translation>
    </message>
    <message>
        <source>Read a&amp;s:</source>
        <translation>&amp;Okuma profili:</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Bul ve değiştir</translation>
    </message>
    <message>
        <source>What is left, and how good</source>
        <translation>Kalan iş ve kalite</translation>
    </message>
    <message>
        <source>Marks and alternatives</source>
        <translation>İşaretler ve olası okumalar</translation>
    </message>
    <message>
        <source>On the bench: cleaning</source>
        <translation>Tezgâhta: temizlik</translation>
    </message>
    <message>
        <source>On the bench: lines and regions</source>
        <translation>Tezgâhta: satırlar ve bölgeler</translation>
    </message>
    <message>
        <source>View and help</source>
        <translation>Görünüm ve yardım</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Satırlar</translation>
    </message>
    <message>
        <source>Line above, line below (from the first and last row of the text)</source>
        <translation>Üstteki satır, alttaki satır (metnin ilk ve son sırasından)</translation>
    </message>
    <message>
        <source>Letters that keyboards lack</source>
        <translation>Klavyede olmayan harfler</translation>
    </message>
    <message>
        <source>A letter of the profile</source>
        <translation>Profilin bir harfi</translation>
    </message>
    <message>
        <source>Ctrl+Alt+the key shown with it</source>
        <translation>Ctrl+Alt+yanında gösterilen tuş</translation>
    </message>
    <message>
        <source>Its capital</source>
        <translation>Büyük harfi</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Shift+the key</source>
        <translation>Ctrl+Alt+Shift+aynı tuş</translation>
    </message>
    <message>
        <source>A mark</source>
        <translation>Bir noktalama işareti</translation>
    </message>
    <message>
        <source>Alt+the digit</source>
        <translation>Alt+rakam</translation>
    </message>
    <message>
        <source>On the bench: in the picture</source>
        <translation>Tezgâhta: resimde</translation>
    </message>
    <message>
        <source>it types a letter that keyboards lack</source>
        <translation>klavyede olmayan bir harf yazar</translation>
    </message>
    <message>
        <source>it opens the menu “%1”</source>
        <translation>“%1” menüsünü açar</translation>
    </message>
    <message>
        <source>How pages are read: script, era and kind of print</source>
        <translation>Sayfaların nasıl okunacağı: yazı, dönem ve baskı türü</translation>
    </message>
    <message>
        <source>List of pages</source>
        <translation>Sayfa listesi</translation>
    </message>
    <message>
        <source>List of &amp;pages</source>
        <translation>Sayfa &amp;listesi</translation>
    </message>
    <message>
        <source>Or&amp;der of pages</source>
        <translation>Say&amp;fa sırası</translation>
    </message>
    <message>
        <source>The pages of the demo are being drawn…</source>
        <translation>Örnek sayfalar çiziliyor…</translation>
    </message>
    <message>
        <source>The other language is spoken from the next start on, since work is running.</source>
        <translation>İş sürdüğü için dil, programın sonraki açılışında değişecek.</translation>
    </message>
    <message>
        <source>%1, line %2. Lines that are still to be weighed: %3</source>
        <translation>%1, satır %2. Henüz değerlendirilecek satır: %3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, satır %2</translation>
    </message>
    <message>
        <source>No more doubtful line is weighed yet; try again in a moment.</source>
        <translation>Henüz değerlendirilmiş başka şüpheli satır yok; biraz sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>That was the last doubtful line. The next is the first again.</source>
        <translation>Bu, son şüpheli satırdı. Sıradaki yine ilki olacak.</translation>
    </message>
    <message>
        <source>No line is doubtful that nobody has vouched for.</source>
        <translation>Kimsenin kefil olmadığı şüpheli satır yok.</translation>
    </message>
    <message>
        <source>No doubtful line was visited before this one.</source>
        <translation>Bundan önce bakılmış şüpheli satır yok.</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 sayfa</translation>
    </message>
</context>
<context>
    <name>app::station::NoteDialog</name>
    <message>
        <source>A &amp;problem: something must be done</source>
        <translation>&amp;Sorun: bir şey yapılması gerek</translation>
    </message>
    <message>
        <source>&amp;Blank: there is nothing to read</source>
        <translation>&amp;Boş: okunacak bir şey yok</translation>
    </message>
    <message>
        <source>Set aside: %1</source>
        <translation>Kenara ayır: %1</translation>
    </message>
    <message>
        <source>&amp;What is it?</source>
        <translation>&amp;Nesi var?</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Nesi var?</translation>
    </message>
    <message>
        <source>torn at the left edge; out of focus; sheet 14 is missing</source>
        <translation>sol kenarı yırtık; bulanık; 14. yaprak eksik</translation>
    </message>
    <message>
        <source>The note stays with the page and in its history.</source>
        <translation>Not, sayfada ve geçmişinde kalır.</translation>
    </message>
    <message>
        <source>&amp;Set aside</source>
        <translation>&amp;Kenara ayır</translation>
    </message>
</context>
<context>
    <name>app::station::Notice</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>İletiyi kapat</translation>
    </message>
</context>
<context>
    <name>app::station::Oversight</name>
    <message>
        <source>&amp;Review</source>
        <translation>Gö&amp;zden geçirme</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Geç&amp;miş</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>Karşıla&amp;ştırma</translation>
    </message>
    <message>
        <source>This line is not on its page any more.</source>
        <translation>Bu satır artık sayfasında yok.</translation>
    </message>
    <message>
        <source>Progress and &amp;quality…</source>
        <translation>İl&amp;erleme ve kalite…</translation>
    </message>
    <message>
        <source>Read this page a &amp;second time…</source>
        <translation>Bu sayfayı &amp;ikinci kez oku…</translation>
    </message>
    <message>
        <source>Read lines by &amp;lot a second time…</source>
        <translation>Kurayla seçilen satırları ikinci kez &amp;oku…</translation>
    </message>
    <message>
        <source>&amp;Decide where two readings differ…</source>
        <translation>Okuma &amp;farklarını karara bağla…</translation>
    </message>
    <message>
        <source>Say who you are first; readings are stored under a name.</source>
        <translation>Önce kim olduğunuzu söyleyin; okumalar bir ad altında kaydedilir.</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>İkinci okuma</translation>
    </message>
    <message>
        <source>How many lines of proofread pages, drawn by lot?</source>
        <translation>Düzeltilmiş sayfalardan kurayla kaç satır seçilsin?</translation>
    </message>
    <message>
        <source>There is no line to read a second time: proofread pages first; lines that no machine had read, and those that were drawn before, are left out.</source>
        <translation>İkinci kez okunacak satır yok: önce sayfa düzeltin; makinenin okumadığı ve daha önce kurada çıkan satırlar dışarıda bırakılır.</translation>
    </message>
</context>
<context>
    <name>app::station::Workspace</name>
    <message>
        <source>This page is not in the list any more.</source>
        <translation>Bu sayfa artık listede yok.</translation>
    </message>
    <message>
        <source>Pages set to “%1”: %2</source>
        <translation>“%1” yapılan sayfa: %2</translation>
    </message>
    <message>
        <source>Typing was saved from the last sitting, but its line is gone: %1</source>
        <translation>Son oturumda yazılan saklandı, ama satırı artık yok: %1</translation>
    </message>
    <message>
        <source>What was typed before the program ended is here again. Enter stores it.</source>
        <translation>Program kapanmadan önce yazılan yeniden burada. Enter kaydeder.</translation>
    </message>
    <message>
        <source>That was the last line. %1 accepts the page and goes on.</source>
        <translation>Bu, son satırdı. %1 sayfayı onaylar ve ilerler.</translation>
    </message>
    <message>
        <source>The scan of this page is missing or not what was taken in. Its text can be read and corrected, but nobody can verify it until the scan is back. %1</source>
        <translation>Bu sayfanın taraması yok ya da alındığı gibi değil. Metni okunup düzeltilebilir, ama tarama geri gelene kadar kimse doğrulayamaz. %1</translation>
    </message>
    <message>
        <source>This collection can be read but not changed: the system does not allow writing there. Copy it to a place of your own to work on it.</source>
        <translation>Bu koleksiyon okunabilir ama değiştirilemez: sistem oraya yazmaya izin vermiyor. Üzerinde çalışmak için kendi klasörlerinizden birine kopyalayın.</translation>
    </message>
    <message>
        <source>No doubtful word follows on this page or the next ones.</source>
        <translation>Bu sayfanın devamında ve sonraki sayfalarda şüpheli kelime yok.</translation>
    </message>
    <message>
        <source>No doubtful word stands before, on this page or the ones before it.</source>
        <translation>Bu sayfada buradan önce ve önceki sayfalarda şüpheli kelime yok.</translation>
    </message>
    <message>
        <source>%1 is accepted. It was the last page.</source>
        <translation>%1 onaylandı. Son sayfaydı.</translation>
    </message>
    <message>
        <source>%1 is accepted; this is the next page.</source>
        <translation>%1 onaylandı; bu, sonraki sayfa.</translation>
    </message>
</context>
<context>
    <name>app::station::apart::ApartDialog</name>
    <message>
        <source>&amp;Store and go on</source>
        <translation>&amp;Kaydet ve ilerle</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>İkinci okuma</translation>
    </message>
    <message>
        <source>Correct what the machine had read. What the first reader made of it is not shown: how far both find the same errors tells how many are left.</source>
        <translation>Makinenin okuduğunu düzeltin. İlk okuyanın düzeltmesi gösterilmez: ikinizin aynı hataları ne ölçüde bulduğu, kaç hata kaldığını anlatır.</translation>
    </message>
    <message>
        <source>What you read in the line</source>
        <translation>Satırda okuduğunuz</translation>
    </message>
    <message>
        <source>%1, line %2 – %3 of %4</source>
        <translation>%1, satır %2 – %3 / %4</translation>
    </message>
</context>
<context>
    <name>app::station::apart::DecideDialog</name>
    <message>
        <source>1 Keep what stands</source>
        <translation>1 Geçerli olan kalsın</translation>
    </message>
    <message>
        <source>2 Take the second</source>
        <translation>2 İkincisi alınsın</translation>
    </message>
    <message>
        <source>&amp;Go to the line</source>
        <translation>Satıra &amp;git</translation>
    </message>
    <message>
        <source>Where two readings differ</source>
        <translation>İki okumanın ayrıldığı yerler</translation>
    </message>
    <message>
        <source>Lines that two people read differently</source>
        <translation>İki kişinin farklı okuduğu satırlar</translation>
    </message>
    <message>
        <source>All that was read a second time is decided.</source>
        <translation>İkinci kez okunanların hepsi karara bağlandı.</translation>
    </message>
    <message>
        <source>Lines on which two readings differ: %1. What you decide is stored under your name; every reading stays in the history.</source>
        <translation>İki okumanın ayrıldığı satır: %1. Kararınız adınızla kaydedilir; her okuma geçmişte kalır.</translation>
    </message>
</context>
<context>
    <name>app::station::apart::DifferenceModel</name>
    <message>
        <source>%1, line %2. 1: %3. 2: %4</source>
        <translation>%1, satır %2. 1: %3. 2: %4</translation>
    </message>
    <message>
        <source>The machine had read: %1</source>
        <translation>Makinenin okuduğu: %1</translation>
    </message>
</context>
<context>
    <name>app::station::apart::StripView</name>
    <message>
        <source>The line in the scan</source>
        <translation>Taramada satır</translation>
    </message>
    <message>
        <source>The scan is being fetched…</source>
        <translation>Tarama getiriliyor…</translation>
    </message>
</context>
<context>
    <name>app::station::bridge::Demo</name>
    <message>
        <source>The pages of the demonstration are not there: neither the folder share/evrak/specimens nor the program evrak-specimens.</source>
        <translation>Örnek sayfalar bulunamadı: ne share/evrak/specimens klasörü var ne de evrak-specimens programı.</translation>
    </message>
    <message>
        <source>The folder cannot be made: %1</source>
        <translation>Klasör oluşturulamıyor: %1</translation>
    </message>
</context>
<context>
    <name>app::station::bridge::Replacements</name>
    <message>
        <source>The pattern takes too long; say more exactly what may repeat. (%1)</source>
        <translation>Düzenli ifade çok uzun sürüyor; nelerin yinelenebileceğini daha kesin belirtin. (%1)</translation>
    </message>
    <message>
        <source>This is no regular expression: %1.</source>
        <translation>Bu bir düzenli ifade değil: %1.</translation>
    </message>
    <message>
        <source>This cannot be put in: %1.</source>
        <translation>Bu, yerine konamaz: %1.</translation>
    </message>
    <message>
        <source>This cannot be looked for: %1.</source>
        <translation>Bu aranamaz: %1.</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, satır %2</translation>
    </message>
</context>
<context>
    <name>app::station::bridge::Training</name>
    <message>
        <source>The program that trains ended by itself. What it had measured is kept; it can be gone on with.</source>
        <translation>Eğiten program kendiliğinden sona erdi. Ölçtükleri saklandı; sürdürülebilir.</translation>
    </message>
    <message>
        <source>The program that trains ended without a result.</source>
        <translation>Eğiten program sonuçsuz sona erdi.</translation>
    </message>
</context>
<context>
    <name>app::station::clean::AreaView</name>
    <message>
        <source>The page’s corners on the scan</source>
        <translation>Taramada sayfanın köşeleri</translation>
    </message>
    <message>
        <source>1 to 4 choose a corner, the arrow keys move it.</source>
        <translation>1–4 bir köşe seçer, ok tuşları onu kaydırır.</translation>
    </message>
</context>
<context>
    <name>app::station::clean::Bench</name>
    <message>
        <source>What lies on the bench</source>
        <translation>Tezgâhta ne var</translation>
    </message>
    <message>
        <source>Draw a line</source>
        <translation>Satır çiz</translation>
    </message>
    <message>
        <source>Draw a region</source>
        <translation>Bölge çiz</translation>
    </message>
    <message>
        <source>Another size or place</source>
        <translation>Başka boyut ya da yer</translation>
    </message>
    <message>
        <source>There is nothing to take back on the bench.</source>
        <translation>Tezgâhta geri alınacak bir şey yok.</translation>
    </message>
</context>
<context>
    <name>app::station::clean::CompareView</name>
    <message>
        <source>The page before and after its cleanup</source>
        <translation>Temizlikten önce ve sonra sayfa</translation>
    </message>
    <message>
        <source>Left and Right move the divider; the space bar shows one side whole.</source>
        <translation>Sol ve Sağ ayırıcıyı kaydırır; boşluk tuşu bir yanı bütün gösterir.</translation>
    </message>
    <message>
        <source>Making the preview…</source>
        <translation>Önizleme hazırlanıyor…</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
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
        <translation>Burada yapılacak bir şey yok: %1</translation>
    </message>
    <message>
        <source>Give the layout back to the machine</source>
        <translation>Düzeni makineye geri ver</translation>
    </message>
    <message>
        <source>The next reading of this page finds its lines anew.</source>
        <translation>Bu sayfanın sonraki okunuşu satırlarını yeniden bulur.</translation>
    </message>
    <message>
        <source>This page is not in the list any more.</source>
        <translation>Bu sayfa artık listede yok.</translation>
    </message>
    <message>
        <source>Somebody else has changed the lines of this page; theirs are shown now. Redo puts yours in their place.</source>
        <translation>Bu sayfanın satırlarını başka biri değiştirdi; şimdi onunkiler gösteriliyor. “Yinele” yerlerine sizinkileri koyar.</translation>
    </message>
</context>
<context>
    <name>app::station::clean::LayoutPanel</name>
    <message>
        <source>&amp;Kind of region</source>
        <translation>Bölge &amp;türü</translation>
    </message>
    <message>
        <source>&amp;Script</source>
        <translation>Ya&amp;zı</translation>
    </message>
    <message>
        <source>Read &amp;from</source>
        <translation>&amp;Okunduğu yan</translation>
    </message>
    <message>
        <source>Another reading order</source>
        <translation>Başka okuma sırası</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arap</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latin</translation>
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
        <translation>Seçili bölgenin türü</translation>
    </message>
    <message>
        <source>Script of the chosen lines</source>
        <translation>Seçili satırların yazısı</translation>
    </message>
    <message>
        <source>Where the chosen lines are read from</source>
        <translation>Seçili satırların okunduğu yan</translation>
    </message>
    <message>
        <source>Kind of region</source>
        <translation>Bölge türü</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Yazı</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Yön</translation>
    </message>
    <message>
        <source>Set by hand · lines: %1. Reading takes these lines.</source>
        <translation>Elle kuruldu · satır: %1. Okuma bu satırları alır.</translation>
    </message>
    <message>
        <source>No lines yet: reading finds them, or draw them here.</source>
        <translation>Henüz satır yok: okuma bulur, ya da burada çizin.</translation>
    </message>
    <message>
        <source>Found by the machine · lines: %1</source>
        <translation>Makine buldu · satır: %1</translation>
    </message>
</context>
<context>
    <name>app::station::clean::LayoutTree</name>
    <message>
        <source>Regions and lines in reading order</source>
        <translation>Okuma sırasıyla bölgeler ve satırlar</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraf</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Running head</source>
        <translation>Sayfa üstlüğü</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Sayfa numarası</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>Dipnot</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>Damga</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Çizgi</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Leke</translation>
    </message>
</context>
<context>
    <name>app::station::clean::LayoutView</name>
    <message>
        <source>Making the page ready…</source>
        <translation>Sayfa hazırlanıyor…</translation>
    </message>
    <message>
        <source>Lines and regions on the scan</source>
        <translation>Taramada satırlar ve bölgeler</translation>
    </message>
    <message>
        <source>Up and Down go from line to line, Left and Right move the caret at which a line is split.</source>
        <translation>Yukarı ve Aşağı satırdan satıra gider, Sol ve Sağ satırın bölüneceği imleci kaydırır.</translation>
    </message>
</context>
<context>
    <name>app::station::clean::RecipeDesk</name>
    <message>
        <source>The cleanup tried on %1 is not applied yet; it is kept on the bench.</source>
        <translation>%1 üzerinde denenen temizlik henüz uygulanmadı; tezgâhta duruyor.</translation>
    </message>
    <message>
        <source>This page is not in the list any more.</source>
        <translation>Bu sayfa artık listede yok.</translation>
    </message>
    <message>
        <source>No page follows this one.</source>
        <translation>Bu sayfadan sonra sayfa yok.</translation>
    </message>
    <message>
        <source>Cleanup set for pages: %1. Undo takes it back, Read reads them anew.</source>
        <translation>Temizliği belirlenen sayfa: %1. “Geri al” bunu geri alır, “Oku” sayfaları yeniden okur.</translation>
    </message>
    <message>
        <source>Two pages were made of this one. Undo puts them together again.</source>
        <translation>Bu sayfadan iki sayfa yapıldı. “Geri al” onları yeniden birleştirir.</translation>
    </message>
</context>
<context>
    <name>app::station::clean::RecipePanel</name>
    <message>
        <source>Steps of the cleanup</source>
        <translation>Temizliğin adımları</translation>
    </message>
    <message>
        <source>&amp;Ink</source>
        <translation>&amp;Mürekkep</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gri</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renkli</translation>
    </message>
    <message>
        <source>Colour makes blue, violet and red ink as dark as black.</source>
        <translation>Renkli, mavi, mor ve kırmızı mürekkebi siyah kadar koyu yapar.</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Işık</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Olduğu gibi</translation>
    </message>
    <message>
        <source>Even out</source>
        <translation>Eşitle</translation>
    </message>
    <message>
        <source>Takes shadows and dark corners out of the paper.</source>
        <translation>Kâğıttan gölgeleri ve karanlık köşeleri alır.</translation>
    </message>
    <message>
        <source>&amp;Other side of the sheet</source>
        <translation>Yaprağın &amp;öbür yüzü</translation>
    </message>
    <message>
        <source>Fade</source>
        <translation>Soldur</translation>
    </message>
    <message>
        <source>Takes away what shows through from the verso.</source>
        <translation>Arka yüzden görüneni alır.</translation>
    </message>
    <message>
        <source>Cu&amp;rl</source>
        <translation>&amp;Büküm</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Düzleştir</translation>
    </message>
    <message>
        <source>Straightens the lines of a page that is bent towards the binding.</source>
        <translation>Cilde doğru bükülen sayfanın satırlarını düzeltir.</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Alan</translation>
    </message>
    <message>
        <source>Turn clockwise by degrees</source>
        <translation>Saat yönünde derece olarak dönüş</translation>
    </message>
    <message>
        <source>By how much the page is turned clockwise to stand upright</source>
        <translation>Sayfanın dik durması için saat yönünde ne kadar döndürüldüğü</translation>
    </message>
    <message>
        <source>T&amp;urn</source>
        <translation>Dö&amp;nüş</translation>
    </message>
    <message>
        <source>Apply to &amp;more pages</source>
        <translation>Daha çok say&amp;faya uygula</translation>
    </message>
    <message>
        <source>Other pages &amp;keep their own area and turn</source>
        <translation>Öbür sayfaların alanı ve dönüşü ka&amp;lsın</translation>
    </message>
    <message>
        <source>A page whose area nobody has set is taken whole.</source>
        <translation>Alanını kimsenin belirlemediği sayfa bütün olarak alınır.</translation>
    </message>
    <message>
        <source>Automatic: chosen on the page’s evidence</source>
        <translation>Otomatik: sayfanın verdiği kanıta göre seçildi</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Elle belirlendi</translation>
    </message>
    <message>
        <source>Automatic: looking at the page…</source>
        <translation>Otomatik: sayfaya bakılıyor…</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>henüz uygulanmadı</translation>
    </message>
    <message>
        <source>%1 × %2 pixels of the scan</source>
        <translation>taramadan %1 × %2 piksel</translation>
    </message>
    <message>
        <source>, turned by %1°</source>
        <translation>, %1° döndürülmüş</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Resmin tamamı</translation>
    </message>
</context>
<context>
    <name>app::station::clean::SpreadPanel</name>
    <message>
        <source>The &amp;right page comes first</source>
        <translation>Önce sa&amp;ğdaki sayfa gelir</translation>
    </message>
    <message>
        <source>Lay the gutter between the two pages. Each of them becomes a page of its own with a part of this scan; lines and readings go with the page they lie on. The scan itself is not changed.</source>
        <translation>Cilt payını iki sayfanın arasına getirin. Her biri bu taramanın bir parçasıyla kendi başına bir sayfa olur; satırlar ve okumalar üzerinde durdukları sayfayla gider. Taramanın kendisi değişmez.</translation>
    </message>
    <message>
        <source>For books in Arabic letters</source>
        <translation>Arap harfli kitaplar için</translation>
    </message>
</context>
<context>
    <name>app::station::clean::SpreadView</name>
    <message>
        <source>The two pages of the scan</source>
        <translation>Taramanın iki sayfası</translation>
    </message>
    <message>
        <source>Left and Right move the gutter; Up and Down choose one of its ends, the space bar both.</source>
        <translation>Sol ve Sağ cilt payını kaydırır; Yukarı ve Aşağı bir ucunu, boşluk tuşu ikisini seçer.</translation>
    </message>
</context>
<context>
    <name>app::station::exporting::ExportDialog</name>
    <message>
        <source>&amp;All pages</source>
        <translation>&amp;Tüm sayfalar</translation>
    </message>
    <message>
        <source>&amp;Selected pages (%1)</source>
        <translation>&amp;Seçili sayfalar (%1)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Yazılacak dosya</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Göz at…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Dışa aktar</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Biçim:</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>Sayfalar:</translation>
    </message>
    <message>
        <source>S&amp;tatus:</source>
        <translation>D&amp;urum:</translation>
    </message>
    <message>
        <source>Fi&amp;le:</source>
        <translation>D&amp;osya:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Only pages of this status</source>
        <translation>Yalnızca bu durumdaki sayfalar</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Herhangi biri</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Şuraya aktar</translation>
    </message>
</context>
<context>
    <name>app::station::history::CompareModel</name>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
</context>
<context>
    <name>app::station::history::ComparePanel</name>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Yalnızca &amp;farklar</translation>
    </message>
    <message>
        <source>Compare this reading</source>
        <translation>Bu okumayı karşılaştır</translation>
    </message>
    <message>
        <source>With this reading</source>
        <translation>Şu okumayla</translation>
    </message>
    <message>
        <source>Lines of both readings</source>
        <translation>İki okumanın satırları</translation>
    </message>
    <message>
        <source>No line of this page was read by both.</source>
        <translation>Bu sayfada ikisinin de okuduğu satır yok.</translation>
    </message>
    <message>
        <source>Characters that differ: %1 of %2 (%3 %)</source>
        <translation>Farklı harf: %1 / %2 (%%3)</translation>
    </message>
    <message>
        <source>lines of one alone: %1</source>
        <translation>yalnız birinde olan satır: %1</translation>
    </message>
</context>
<context>
    <name>app::station::history::HistoryPanel</name>
    <message>
        <source>Go &amp;back to this</source>
        <translation>B&amp;una dön</translation>
    </message>
    <message>
        <source>Versions of the line</source>
        <translation>Satırın sürümleri</translation>
    </message>
    <message>
        <source>Makes this version the one that stands, under your name (Enter)</source>
        <translation>Bu sürümü sizin adınızla geçerli kılar (Enter)</translation>
    </message>
    <message>
        <source>Statuses of the page</source>
        <translation>Sayfanın durumları</translation>
    </message>
    <message>
        <source>Status of the page</source>
        <translation>Sayfanın durumu</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>%1, by an edit</source>
        <translation>%1, düzenleme yüzünden</translation>
    </message>
    <message>
        <source>Evrak</source>
        <translation>Evrak</translation>
    </message>
    <message>
        <source>Say who you are first; readings are stored under a name.</source>
        <translation>Önce kim olduğunuzu söyleyin; okumalar bir ad altında kaydedilir.</translation>
    </message>
    <message>
        <source>The line says again what it said then.</source>
        <translation>Satırın metni yeniden o zamanki gibi.</translation>
    </message>
    <message>
        <source>No line is chosen, or it was never read.</source>
        <translation>Seçili satır yok ya da hiç okunmamış.</translation>
    </message>
    <message>
        <source>Versions of this line: %1</source>
        <translation>Bu satırın sürümleri: %1</translation>
    </message>
</context>
<context>
    <name>app::station::history::VersionModel</name>
    <message>
        <source>Before: %1</source>
        <translation>Önce: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the model: %1</source>
        <translation>Modelin SHA-256 özeti: %1</translation>
    </message>
</context>
<context>
    <name>app::station::jobs::FailureModel</name>
    <message>
        <source>Not carried over</source>
        <translation>Aktarılmayan</translation>
    </message>
    <message>
        <source>Page or file</source>
        <translation>Sayfa veya dosya</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Neden başarısız oldu</translation>
    </message>
</context>
<context>
    <name>app::station::jobs::JobList</name>
    <message>
        <source>Work of this sitting</source>
        <translation>Bu oturumun işleri</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>İş</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Durumu</translation>
    </message>
</context>
<context>
    <name>app::station::jobs::JobPanel</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Durdur</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>İşin ne kadar ilerlediği</translation>
    </message>
    <message>
        <source>What failed and why</source>
        <translation>Neyin, neden başarısız olduğu</translation>
    </message>
    <message>
        <source>No work is running.</source>
        <translation>Süren bir iş yok.</translation>
    </message>
    <message>
        <source>waiting after it: %1</source>
        <translation>sırada bekleyen: %1</translation>
    </message>
    <message>
        <source>Stop the chosen work</source>
        <translation>Seçili işi durdur</translation>
    </message>
    <message>
        <source>&amp;Go to the page</source>
        <translation>Sayfaya gi&amp;t</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Ye&amp;niden dene</translation>
    </message>
    <message>
        <source>What failed in this work, once more</source>
        <translation>Bu işte başarısız olanları yeniden dener</translation>
    </message>
    <message>
        <source>Do not &amp;begin</source>
        <translation>&amp;Vazgeç</translation>
    </message>
</context>
<context>
    <name>app::station::keys::CheatSheet</name>
    <message>
        <source>No key does that.</source>
        <translation>Bunu yapan tuş yok.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Search in the keys</source>
        <translation>Tuşlarda ara</translation>
    </message>
    <message>
        <source>What to do, or a key</source>
        <translation>Yapılacak iş ya da tuş</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Tuşları değiştir…</translation>
    </message>
</context>
<context>
    <name>app::station::keys::KeyEditor</name>
    <message>
        <source>Change keys</source>
        <translation>Tuşları değiştir</translation>
    </message>
    <message>
        <source>Search in the commands</source>
        <translation>Komutlarda ara</translation>
    </message>
    <message>
        <source>What to do, or a key</source>
        <translation>Yapılacak iş ya da tuş</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Komutlar ve tuşları</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ne yapar</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tuş</translation>
    </message>
    <message>
        <source>Standard key</source>
        <translation>Varsayılan tuş</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Devral</translation>
    </message>
    <message>
        <source>&amp;Leave it there</source>
        <translation>&amp;Orada kalsın</translation>
    </message>
    <message>
        <source>&amp;Another key…</source>
        <translation>&amp;Başka tuş…</translation>
    </message>
    <message>
        <source>One &amp;more key…</source>
        <translation>&amp;Ek tuş…</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>Tuş&amp;suz</translation>
    </message>
    <message>
        <source>&amp;Standard key</source>
        <translation>&amp;Varsayılan tuş</translation>
    </message>
    <message>
        <source>A&amp;ll keys as standard</source>
        <translation>&amp;Tüm tuşlar varsayılan</translation>
    </message>
    <message>
        <source>The standard key is back.</source>
        <translation>Varsayılan tuş geri geldi.</translation>
    </message>
    <message>
        <source>All keys are as standard again.</source>
        <translation>Tüm tuşlar yeniden varsayılan.</translation>
    </message>
    <message>
        <source>No key was taken.</source>
        <translation>Tuş atanmadı.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1, “%2” komutunun tuşu.</translation>
    </message>
    <message>
        <source>%1 does “%2” now.</source>
        <translation>%1 artık “%2” komutunun tuşu.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>“%1” komutunun artık tuşu yok.</translation>
    </message>
</context>
<context>
    <name>app::station::keys::KeyMap</name>
    <message>
        <source>This is no key.</source>
        <translation>Bu bir tuş değil.</translation>
    </message>
    <message>
        <source>%1 is needed for typing. Hold Ctrl or Alt with it, or take a function key.</source>
        <translation>%1 yazmak için gerekli. Ctrl veya Alt ile birlikte basın ya da bir işlev tuşu seçin.</translation>
    </message>
    <message>
        <source>%1 is needed for the clipboard.</source>
        <translation>%1 pano için gerekli.</translation>
    </message>
    <message>
        <source>%1 is taken: %2</source>
        <translation>%1 dolu: %2</translation>
    </message>
</context>
<context>
    <name>app::station::keys::KeyRecorder</name>
    <message>
        <source>Press the key for “%1” now.</source>
        <translation>Şimdi “%1” için bir tuşa basın.</translation>
    </message>
</context>
<context>
    <name>app::station::pages::FilterBar</name>
    <message>
        <source>Latin letters</source>
        <translation>Latin harfleri</translation>
    </message>
    <message>
        <source>Cyrillic letters</source>
        <translation>Kiril harfleri</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation>Arap harfleri</translation>
    </message>
    <message>
        <source>Other letters</source>
        <translation>Başka harfler</translation>
    </message>
    <message>
        <source>Label of the page</source>
        <translation>Sayfanın etiketi</translation>
    </message>
    <message>
        <source>Pages by label</source>
        <translation>Etikete göre sayfalar</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tüm durumlar</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Yazı</translation>
    </message>
    <message>
        <source>Any script</source>
        <translation>Tüm yazılar</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Any profile</source>
        <translation>Tüm profiller</translation>
    </message>
    <message>
        <source>Show all pages</source>
        <translation>Tüm sayfaları göster</translation>
    </message>
    <message>
        <source>None picked</source>
        <translation>Seçilmemiş</translation>
    </message>
</context>
<context>
    <name>app::station::pages::PageList</name>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
</context>
<context>
    <name>app::station::pages::PageListDelegate</name>
    <message>
        <source>Page %1</source>
        <translation>Sayfa %1</translation>
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
        <translation>Sayfaların sırası değişti. Listedeyken “Geri al” bunu geri alır.</translation>
    </message>
    <message>
        <source>The pages stand as before.</source>
        <translation>Sayfalar eski sırasında.</translation>
    </message>
</context>
<context>
    <name>app::station::pages::PagePanel</name>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Küçük resimlerin boyutu</translation>
    </message>
    <message>
        <source>Grid of thumbnails</source>
        <translation>Küçük resim ızgarası</translation>
    </message>
    <message>
        <source>All pages are shown again, since the filter held this one back.</source>
        <translation>Filtre bu sayfayı gizlediği için tüm sayfalar yeniden gösteriliyor.</translation>
    </message>
    <message>
        <source>Pages: %1</source>
        <translation>Sayfalar: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>selected: %1</source>
        <translation>seçili: %1</translation>
    </message>
    <message>
        <source>Pages are put in order where all of them, or all of a file, are listed. Show all pages first.</source>
        <translation>Sayfalar ancak tümü ya da bir dosyanın tümü listelenirken sıralanabilir. Önce tüm sayfaları gösterin.</translation>
    </message>
    <message>
        <source>Move pages</source>
        <translation>Sayfaları taşı</translation>
    </message>
    <message>
        <source>The selected pages are to stand before the page at this place of the list:</source>
        <translation>Seçili sayfalar, listede şu sıradaki sayfanın önüne gelsin:</translation>
    </message>
</context>
<context>
    <name>app::station::pages::PageView</name>
    <message>
        <source>Image of the page</source>
        <translation>Sayfanın görüntüsü</translation>
    </message>
    <message>
        <source>Where is the line? Draw it, or move the box by arrow keys, with Shift its edges. Enter takes it, Esc drops it.</source>
        <translation>Satır nerede? Çizin ya da kutuyu ok tuşlarıyla, kenarlarını Shift ile kaydırın. Enter alır, Esc vazgeçer.</translation>
    </message>
</context>
<context>
    <name>app::station::pages::UnitModel</name>
    <message>
        <source>All pages</source>
        <translation>Tüm sayfalar</translation>
    </message>
    <message>
        <source>Not in a file</source>
        <translation>Dosyasız</translation>
    </message>
    <message>
        <source>pages: %1</source>
        <translation>sayfa: %1</translation>
    </message>
</context>
<context>
    <name>app::station::pages::UnitTree</name>
    <message>
        <source>Files of the collection</source>
        <translation>Koleksiyonun dosyaları</translation>
    </message>
</context>
<context>
    <name>app::station::preferences::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Tercihler</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tuşlar…</translation>
    </message>
    <message>
        <source>You and the window</source>
        <translation>Siz ve pencere</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>Every reading and status that you store carries it.</source>
        <translation>Kaydettiğiniz her okuma ve durum bu adı taşır.</translation>
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
        <translation>Masaüstü gibi</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Renkler:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>The text of pages</source>
        <translation>Sayfaların metni</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>&amp;Yazı tipi:</translation>
    </message>
    <message>
        <source>Chosen by itself</source>
        <translation>Kendiliğinden seçilir</translation>
    </message>
    <message>
        <source>For lines whose letters it has; the others keep theirs.</source>
        <translation>Harfleri bu yazı tipinde bulunan satırlar için; öbürlerininki değişmez.</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Boyut:</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okuma</translation>
    </message>
    <message>
        <source>&amp;Pages read at a time:</source>
        <translation>Aynı anda okunan &amp;sayfa:</translation>
    </message>
    <message>
        <source>As many as cores: %1</source>
        <translation>Çekirdek sayısınca: %1</translation>
    </message>
    <message>
        <source>Each is a process of its own; more of them take more memory.</source>
        <translation>Her biri ayrı bir süreçtir; çoğaldıkça daha çok bellek ister.</translation>
    </message>
    <message>
        <source>P&amp;rofile of what is added:</source>
        <translation>Eklenenlerin &amp;profili:</translation>
    </message>
    <message>
        <source>&amp;Images of lines:</source>
        <translation>Satır r&amp;esimleri:</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The text beneath them grows along.</source>
        <translation>Altlarındaki metin de onlarla büyür.</translation>
    </message>
</context>
<context>
    <name>app::station::progress::ProgressDialog</name>
    <message>
        <source>&amp;Judge anew</source>
        <translation>&amp;Yeniden değerlendir</translation>
    </message>
    <message>
        <source>Progress and quality</source>
        <translation>İlerleme ve kalite</translation>
    </message>
    <message>
        <source>Pages judged</source>
        <translation>Değerlendirilen sayfalar</translation>
    </message>
    <message>
        <source>How good the pages are</source>
        <translation>Sayfaların kalitesi</translation>
    </message>
    <message>
        <source>&amp;Quality</source>
        <translation>&amp;Kalite</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>İ&amp;lerleme</translation>
    </message>
    <message>
        <source>The pages are being judged…</source>
        <translation>Sayfalar değerlendiriliyor…</translation>
    </message>
</context>
<context>
    <name>app::station::progress::QualityModel</name>
    <message>
        <source>%1 of %2 proofread</source>
        <translation>%1 / %2 düzeltilmiş</translation>
    </message>
    <message>
        <source>The collection</source>
        <translation>Koleksiyon</translation>
    </message>
    <message>
        <source>In no unit</source>
        <translation>Birimsiz</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kapsam</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Harfler</translation>
    </message>
    <message>
        <source>Wrong characters of a hundred before people read them</source>
        <translation>İnsanlar okumadan önce yüz harfteki yanlış sayısı</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>Wrong characters of a hundred after people read them</source>
        <translation>İnsanlar okuduktan sonra yüz harfteki yanlış sayısı</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Wrong characters that are left, and the interval that holds their number in 95 of 100 cases</source>
        <translation>Kalan yanlış harfler ve 100 durumun 95’inde sayılarının içinde bulunduğu aralık</translation>
    </message>
    <message>
        <source>Wrong characters left</source>
        <translation>Kalan yanlış harf</translation>
    </message>
</context>
<context>
    <name>app::station::progress::StatusChart</name>
    <message>
        <source>Pages by status, day after day</source>
        <translation>Günden güne, durumlarına göre sayfalar</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <translation>%1 – %2.</translation>
    </message>
    <message>
        <source>No pages yet</source>
        <translation>Henüz sayfa yok</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
</context>
<context>
    <name>app::station::proofread::AlternativesBar</name>
    <message>
        <source>What else the word may be</source>
        <translation>Kelimenin olası başka okumaları</translation>
    </message>
    <message>
        <source>Alternative %1: %2</source>
        <translation>Olası okuma %1: %2</translation>
    </message>
    <message>
        <source>The same letters of the right script</source>
        <translation>Aynı görünen harfler, doğru yazıdan</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Okuyan: %1</translation>
    </message>
    <message>
        <source>The model %1 took it into account</source>
        <translation>%1 modelinin göz önüne aldığı okuma</translation>
    </message>
    <message>
        <source>No other reading of this word</source>
        <translation>Bu kelimenin başka okuması yok</translation>
    </message>
    <message>
        <source>As you changed other lines</source>
        <translation>Öteki satırları değiştirdiğiniz gibi</translation>
    </message>
</context>
<context>
    <name>app::station::proofread::LettersPanel</name>
    <message>
        <source>Ctrl+Alt and the key; with Shift the capital</source>
        <translation>Ctrl+Alt ve tuş; Shift ile büyük harf</translation>
    </message>
    <message>
        <source>Alt and the key</source>
        <translation>Alt ve tuş</translation>
    </message>
    <message>
        <source>Letters that keyboards lack</source>
        <translation>Klavyede olmayan harfler</translation>
    </message>
    <message>
        <source>%1: Shift and click</source>
        <translation>%1: Shift ve tıklama</translation>
    </message>
    <message>
        <source>%1: %2, or Shift and click</source>
        <translation>%1: %2 ya da Shift ve tıklama</translation>
    </message>
</context>
<context>
    <name>app::station::proofread::LineDesk</name>
    <message>
        <source>What was typed in this line was taken back.</source>
        <translation>Bu satırda yazılanlar geri alındı.</translation>
    </message>
    <message>
        <source>Line %1 is stored.</source>
        <translation>%1. satır kaydedildi.</translation>
    </message>
    <message>
        <source>What is being typed could not be kept on disk. Is it full?</source>
        <translation>Yazılmakta olan diskte saklanamadı. Disk dolu mu?</translation>
    </message>
    <message>
        <source>Two readings of one line</source>
        <translation>Bir satır, iki okuma</translation>
    </message>
    <message>
        <source>%1 has stored another reading of this line.</source>
        <translation>%1 bu satır için başka bir okuma kaydetti.</translation>
    </message>
    <message>
        <source>Theirs: %1

Yours: %2</source>
        <translation>Onunki: %1

Sizinki: %2</translation>
    </message>
    <message>
        <source>Keep &amp;theirs</source>
        <translation>&amp;Onunki kalsın</translation>
    </message>
    <message>
        <source>Store &amp;mine after it</source>
        <translation>&amp;Benimkini ardına kaydet</translation>
    </message>
    <message>
        <source>%1 · lines: %2</source>
        <translation>%1 · satır: %2</translation>
    </message>
    <message>
        <source>No lines were found on this page.</source>
        <translation>Bu sayfada satır bulunamadı.</translation>
    </message>
    <message>
        <source>Lines of the page</source>
        <translation>Sayfanın satırları</translation>
    </message>
    <message>
        <source>Profile of the line</source>
        <translation>Satırın profili</translation>
    </message>
    <message>
        <source>As the page: %1</source>
        <translation>Sayfa gibi: %1</translation>
    </message>
    <message>
        <source>Add scans by %1, or drop files and folders on this window.</source>
        <translation>%1 ile tarama ekleyin ya da dosya ve klasörleri bu pencereye bırakın.</translation>
    </message>
    <message>
        <source>This page has not been read yet.
Press %1 to read it.</source>
        <translation>Bu sayfa henüz okunmadı.
Okumak için %1 tuşuna basın.</translation>
    </message>
    <message>
        <source>How this line is read, where it is not as its page (%1)</source>
        <translation>Sayfasından farklı okunacaksa bu satırın profili (%1)</translation>
    </message>
    <message>
        <source>Put the caret where the line is to be split.</source>
        <translation>İmleci satırın bölüneceği yere koyun.</translation>
    </message>
    <message>
        <source>There is no line after this one.</source>
        <translation>Bundan sonra satır yok.</translation>
    </message>
    <message>
        <source>This box is too small for a line.</source>
        <translation>Bu kutu bir satır için çok küçük.</translation>
    </message>
    <message>
        <source>Size of the lines: %1 %</source>
        <translation>Satırların boyutu: %%1</translation>
    </message>
</context>
<context>
    <name>app::station::proofread::LineEditor</name>
    <message>
        <source>Text of line %1</source>
        <translation>%1. satırın metni</translation>
    </message>
    <message>
        <source>This is too long for a line: its first %1 characters were pasted.</source>
        <translation>Bu, bir satır için çok uzun: ilk %1 karakteri yapıştırıldı.</translation>
    </message>
    <message>
        <source>Control characters and direction overrides were left out of what was pasted.</source>
        <translation>Yapıştırılan metinden denetim karakterleri ve yön değiştirme imleri çıkarıldı.</translation>
    </message>
</context>
<context>
    <name>app::station::proofread::LineList</name>
    <message>
        <source>Lines of the page</source>
        <translation>Sayfanın satırları</translation>
    </message>
</context>
<context>
    <name>app::station::proofread::LineModel</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Satır %1: %2</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Okuyan: %1</translation>
    </message>
    <message>
        <source>Read by the model %1, sure to %2 %</source>
        <translation>Okuyan model: %1, güven %%2</translation>
    </message>
    <message>
        <source>Say who you are first; readings are stored under a name.</source>
        <translation>Önce kim olduğunuzu söyleyin; okumalar bir ad altında kaydedilir.</translation>
    </message>
    <message>
        <source>Profile of this line: %1</source>
        <translation>Bu satırın profili: %1</translation>
    </message>
    <message>
        <source>Line %1 says something else by now and was left as it is.</source>
        <translation>%1. satırın metni bu arada değişmiş; olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>The model %1 has read it otherwise since.</source>
        <translation>%1 modeli sonradan farklı okudu.</translation>
    </message>
    <message>
        <source>Somebody else has changed the lines of this page; theirs are shown now.</source>
        <translation>Bu sayfanın satırlarını başka biri değiştirdi; şimdi onunkiler gösteriliyor.</translation>
    </message>
</context>
<context>
    <name>app::station::proofread::OfferBar</name>
    <message>
        <source>Take it</source>
        <translation>Al</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Yok say</translation>
    </message>
    <message>
        <source>Read since by the model %1:</source>
        <translation>%1 modelinin sonradan okuduğu:</translation>
    </message>
    <message>
        <source>A later reading of this line by the model %1: %2</source>
        <translation>Bu satırın %1 modelince sonradan yapılan okuması: %2</translation>
    </message>
    <message>
        <source>As you changed other lines:</source>
        <translation>Öteki satırları değiştirdiğiniz gibi:</translation>
    </message>
    <message>
        <source>This line, changed as you changed others: %1</source>
        <translation>Bu satır, ötekileri değiştirdiğiniz gibi değişince: %1</translation>
    </message>
</context>
<context>
    <name>app::station::replace::ReplaceModel</name>
    <message>
        <source>%1, line %2: %3 becomes %4</source>
        <translation>%1, satır %2: %3 yerine %4</translation>
    </message>
    <message>
        <source>The page is verified and goes back to proofread.</source>
        <translation>Sayfa doğrulanmış; “düzeltilmiş” durumuna döner.</translation>
    </message>
</context>
<context>
    <name>app::station::replace::ReplacePanel</name>
    <message>
        <source>&amp;Mind the case</source>
        <translation>&amp;Büyük/küçük harf</translation>
    </message>
    <message>
        <source>Whole &amp;words</source>
        <translation>Tam k&amp;elime</translation>
    </message>
    <message>
        <source>Regular e&amp;xpression</source>
        <translation>D&amp;üzenli ifade</translation>
    </message>
    <message>
        <source>As ICU has them: \d+ is digits, ( ) a group, which is $1 in the replacement, ^ and $ the ends of the line</source>
        <translation>ICU’daki gibi: \d+ rakamlar, ( ) yeni metinde $1 olan öbek, ^ ve $ satırın başı ve sonu</translation>
    </message>
    <message>
        <source>in this line</source>
        <translation>bu satırda</translation>
    </message>
    <message>
        <source>in the selected pages</source>
        <translation>seçili sayfalarda</translation>
    </message>
    <message>
        <source>in this file</source>
        <translation>bu dosyada</translation>
    </message>
    <message>
        <source>in the collection</source>
        <translation>koleksiyonda</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Nerede aranacağı</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Aranan:</translation>
    </message>
    <message>
        <source>Replace &amp;by:</source>
        <translation>Ye&amp;rine:</translation>
    </message>
    <message>
        <source>&amp;Show what changes</source>
        <translation>Değişe&amp;cekleri göster</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Değiş&amp;tir</translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation>Ger&amp;i al</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Ne kadar ilerlediği</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>Tümü&amp;nü seç</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Hiçbirini seçme</translation>
    </message>
    <message>
        <source>Lines before and after</source>
        <translation>Satırların önceki ve sonraki hali</translation>
    </message>
    <message>
        <source>Type what is to be found first.</source>
        <translation>Önce aranacak metni yazın.</translation>
    </message>
    <message>
        <source>This page is in no file.</source>
        <translation>Bu sayfa hiçbir dosyada değil.</translation>
    </message>
    <message>
        <source>There is nothing chosen to look in.</source>
        <translation>Aranacak yer seçilmemiş.</translation>
    </message>
    <message>
        <source>Nothing would change; pages looked through: %1.</source>
        <translation>Değişecek bir şey yok; bakılan sayfa: %1.</translation>
    </message>
    <message>
        <source>The first %1 lines; replace these, then look again.</source>
        <translation>İlk %1 satır; önce bunları değiştirin, sonra yeniden arayın.</translation>
    </message>
    <message>
        <source>Lines that would change: %1; pages looked through: %2.</source>
        <translation>Değişecek satır: %1; bakılan sayfa: %2.</translation>
    </message>
    <message>
        <source>Say who you are first; readings are stored under a name.</source>
        <translation>Önce kim olduğunuzu söyleyin; okumalar bir ad altında kaydedilir.</translation>
    </message>
    <message>
        <source>Taken back in lines: %1; pages: %2.</source>
        <translation>Geri alınan satır: %1; sayfa: %2.</translation>
    </message>
    <message>
        <source>Replaced in lines: %1; pages: %2.</source>
        <translation>Değiştirilen satır: %1; sayfa: %2.</translation>
    </message>
    <message>
        <source>Verified pages that are proofread again: %1.</source>
        <translation>Doğrulanmışken yeniden düzeltilmiş sayılan sayfa: %1.</translation>
    </message>
    <message>
        <source>Lines left as they are: %1 (%2)</source>
        <translation>Olduğu gibi bırakılan satır: %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Replace in lines: %1</source>
        <translation>Satırlarda değiş&amp;tir: %1</translation>
    </message>
    <message>
        <source>Verified pages that go back to proofread: %1</source>
        <translation>“Düzeltilmiş” durumuna dönecek doğrulanmış sayfa: %1</translation>
    </message>
    <message>
        <source>Lines of verified pages are not ticked; replacing in them takes their pages back to proofread.</source>
        <translation>Doğrulanmış sayfaların satırları seçili değil; buralarda değiştirmek sayfaları “düzeltilmiş” durumuna döndürür.</translation>
    </message>
</context>
<context>
    <name>app::station::replace::ReplacementDelegate</name>
    <message>
        <source>verified: goes back</source>
        <translation>doğrulanmış: geri döner</translation>
    </message>
</context>
<context>
    <name>app::station::review::ReviewModel</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, satır %2: %3</translation>
    </message>
</context>
<context>
    <name>app::station::review::ReviewPanel</name>
    <message>
        <source>Lines weighed</source>
        <translation>Değerlendirilen satırlar</translation>
    </message>
    <message>
        <source>Doubtful lines of the collection</source>
        <translation>Koleksiyonun şüpheli satırları</translation>
    </message>
    <message>
        <source>Nothing is left to look at.</source>
        <translation>Bakılacak bir şey kalmadı.</translation>
    </message>
    <message>
        <source>Lines that wait: %1, words likely wrong in them: %2</source>
        <translation>Bekleyen satır: %1, içlerindeki olası yanlış kelime: %2</translation>
    </message>
    <message>
        <source>to be weighed: %1</source>
        <translation>değerlendirilecek: %1</translation>
    </message>
</context>
<context>
    <name>app::station::review::ScopeBoxes</name>
    <message>
        <source>Lines of this unit</source>
        <translation>Bu birimin satırları</translation>
    </message>
    <message>
        <source>Lines read with this profile</source>
        <translation>Bu profille okunan satırlar</translation>
    </message>
    <message>
        <source>Lines of pages with this status</source>
        <translation>Bu durumdaki sayfaların satırları</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Tüm birimler</translation>
    </message>
    <message>
        <source>All profiles</source>
        <translation>Tüm profiller</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Tüm durumlar</translation>
    </message>
</context>
<context>
    <name>app::station::search::HitModel</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, satır %2: %3</translation>
    </message>
</context>
<context>
    <name>app::station::search::SearchPanel</name>
    <message>
        <source>Search in the texts</source>
        <translation>Metinlerde ara</translation>
    </message>
    <message>
        <source>Lines found</source>
        <translation>Bulunan satırlar</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>“%1” için bir şey bulunamadı.</translation>
    </message>
    <message>
        <source>The best %1 lines for “%2”; say more to narrow it.</source>
        <translation>“%2” için en iyi %1 satır; daraltmak için daha çok yazın.</translation>
    </message>
    <message>
        <source>Lines with “%1”: %2</source>
        <translation>“%1” geçen satırlar: %2</translation>
    </message>
</context>
<context>
    <name>app::station::start::RecentDelegate</name>
    <message>
        <source>Not there now, perhaps on a disk that is not connected: %1</source>
        <translation>Şu an yerinde değil, belki bağlı olmayan bir diskte: %1</translation>
    </message>
    <message>
        <source>pages: %1</source>
        <translation>sayfa: %1</translation>
    </message>
</context>
<context>
    <name>app::station::start::RecentList</name>
    <message>
        <source>Recent collections</source>
        <translation>Son koleksiyonlar</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>şu an yerinde değil</translation>
    </message>
    <message>
        <source>pages: %1</source>
        <translation>sayfa: %1</translation>
    </message>
    <message>
        <source>vouched for: %1 %</source>
        <translation>kefil olunan: %%1</translation>
    </message>
    <message>
        <source>&amp;Take it off the list</source>
        <translation>&amp;Listeden çıkar</translation>
    </message>
</context>
<context>
    <name>app::station::start::StartPage</name>
    <message>
        <source>Recent collections</source>
        <translation>Son koleksiyonlar</translation>
    </message>
    <message>
        <source>From archive copies to text that can be trusted, found and cited.</source>
        <translation>Arşiv kopyalarından güvenilen, bulunan ve alıntılanan metne.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Listeden çıkar</translation>
    </message>
    <message>
        <source>Takes the chosen collection off this list (Del). Its folder stays.</source>
        <translation>Seçili koleksiyonu bu listeden çıkarır (Del). Klasörü kalır.</translation>
    </message>
</context>
<context>
    <name>app::station::training::CurveView</name>
    <message>
        <source>Errors while training</source>
        <translation>Eğitim sırasındaki hatalar</translation>
    </message>
    <message>
        <source>The base misreads %1 of the lines kept apart.</source>
        <translation>Temel model ayrı tutulan satırların %1 kadarını yanlış okuyor.</translation>
    </message>
    <message>
        <source>After %1 lines the new model misreads %2 of the lines kept apart and %3 of those it learns.</source>
        <translation>%1 satırdan sonra yeni model ayrı tutulan satırların %2, öğrendiklerinin %3 kadarını yanlış okuyor.</translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation>Henüz hiçbir şey ölçülmedi</translation>
    </message>
    <message>
        <source>Characters misread</source>
        <translation>Yanlış okunan harfler</translation>
    </message>
    <message>
        <source>Lines seen</source>
        <translation>Görülen satırlar</translation>
    </message>
</context>
<context>
    <name>app::station::training::OrderPanel</name>
    <message>
        <source>&amp;All pages</source>
        <translation>&amp;Bütün sayfalar</translation>
    </message>
    <message>
        <source>&amp;Selected pages (%1)</source>
        <translation>&amp;Seçili sayfalar (%1)</translation>
    </message>
    <message>
        <source>&amp;Other file…</source>
        <translation>Başka d&amp;osya…</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Sü&amp;rdür</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Eğit</translation>
    </message>
    <message>
        <source>A model learns from lines whose text people have set or proofread, and so reads more of the same print better. Some pages are kept apart, to measure whether it does.</source>
        <translation>Model, metnini insanların yazdığı ya da düzelttiği satırlardan öğrenir ve aynı baskının devamını daha iyi okur. Bunun doğru olup olmadığını ölçmek için bazı sayfalar ayrı tutulur.</translation>
    </message>
    <message>
        <source>Only pages of this status</source>
        <translation>Yalnızca bu durumdaki sayfalar</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Herhangi</translation>
    </message>
    <message>
        <source>Pages:</source>
        <translation>Sayfalar:</translation>
    </message>
    <message>
        <source>Stat&amp;us:</source>
        <translation>D&amp;urum:</translation>
    </message>
    <message>
        <source>Lines:</source>
        <translation>Satırlar:</translation>
    </message>
    <message>
        <source>By:</source>
        <translation>Kimden:</translation>
    </message>
    <message>
        <source>Model to go on from</source>
        <translation>Devam edilecek model</translation>
    </message>
    <message>
        <source>&amp;Base:</source>
        <translation>&amp;Temel model:</translation>
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
        <translation>Başlanmış eğitimler</translation>
    </message>
    <message>
        <source>B&amp;egun before:</source>
        <translation>Ö&amp;nceden başlanan:</translation>
    </message>
    <message>
        <source>%1 on %2 pages; of these %3 on %4 pages are kept apart to measure on</source>
        <translation>%2 sayfada %1; bunlardan %4 sayfadaki %3 ölçmek için ayrı tutulur</translation>
    </message>
    <message>
        <source>%1 on %2 pages. At least %3 on %4 pages are needed: proofread more, or choose more pages.</source>
        <translation>%2 sayfada %1. En az %4 sayfada %3 gerekir: daha çok düzeltin ya da daha çok sayfa seçin.</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, %2 temelinden</translation>
    </message>
    <message>
        <source>Float model to go on from</source>
        <translation>Devam edilecek kayan noktalı model</translation>
    </message>
    <message>
        <source>Models of Tesseract (*.traineddata)</source>
        <translation>Tesseract modelleri (*.traineddata)</translation>
    </message>
    <message>
        <source>A training of this name was begun. Training anew forgets it; below it can be gone on with.</source>
        <translation>Bu adla bir eğitim başlanmış. Yeniden eğitmek onu siler; aşağıdan sürdürülebilir.</translation>
    </message>
    <message>
        <source>&amp;Train anew</source>
        <translation>Yeniden &amp;eğit</translation>
    </message>
</context>
<context>
    <name>app::station::training::RunPanel</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Durdur</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Kabul et</translation>
    </message>
    <message>
        <source>&amp;Refuse</source>
        <translation>&amp;Reddet</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>How far the training is</source>
        <translation>Eğitim ne kadar ilerledi</translation>
    </message>
    <message>
        <source>Errors before and after</source>
        <translation>Önceki ve sonraki hatalar</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Ölçülen</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Harfler</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Durduruluyor</translation>
    </message>
    <message>
        <source>%1 is better</source>
        <translation>%1 daha iyi</translation>
    </message>
    <message>
        <source>%1 is refused</source>
        <translation>%1 reddedildi</translation>
    </message>
    <message>
        <source>It is not used. It stays in %1.</source>
        <translation>Kullanılmıyor. %1 içinde duruyor.</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: durduruldu</translation>
    </message>
    <message>
        <source>What it has learnt is kept; it can be gone on with.</source>
        <translation>Öğrendikleri saklandı; sürdürülebilir.</translation>
    </message>
    <message>
        <source>%1: not done</source>
        <translation>%1: yapılamadı</translation>
    </message>
    <message>
        <source>%1 is accepted</source>
        <translation>%1 kabul edildi</translation>
    </message>
    <message>
        <source>It is among the profiles now, under My own models: %1</source>
        <translation>Artık profiller arasında, “Kendi modellerim” altında: %1</translation>
    </message>
</context>
<context>
    <name>app::station::training::TrainingDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>Ka&amp;pat</translation>
    </message>
    <message>
        <source>Train a model</source>
        <translation>Model eğit</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>sayılıyor…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The collection to open, a folder ending in .evrak.</source>
        <translation>Açılacak koleksiyon, .evrak ile biten bir klasör.</translation>
    </message>
</context>
</TS>
