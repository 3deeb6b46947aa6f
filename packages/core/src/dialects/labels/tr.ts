import type { Labels } from '../dialect.ts';

/** Turkish. */
export const tr: Labels = {
  locale: 'tr',
  said: ['dedi', 'demiş ki', 'yazdı', "'dan alıntı", 'söyledi', 'dedi ki', 'demiş', 'yazmış'],
  quote: `
    %n Nickli Üyeden Alıntı | Alıntı %n Nickli Üyeden Alıntı | Alıntı: %n Nickli Üyeden Alıntı | %n' Alıntı:
    %n Alıntı: | %n' Alıntı | %n tarafından gönderildi | Orijinal mesaj sahibi: %n | Alıntı yapılan: %n
    Alıntı sahibi: %n | Alıntı yapılan: %n - %d | Alıntı: %n - %d | Alıntı (%n @ %d) | ALINTI (%n @ %d)
    (%d)%n Adlı Kullanıcıdan Alıntı: | (%d)%n yazdı: | %n yazdı: ↑ | %n yazdı: ↑%d | %n demiş ki: ↑
    %d tarihinde %n yazdı: | %d tarihinde, %n yazdı: | %d tarihinde %n dedi ki: | %d önce, %n yazdı:
    @%n dedi ki: | @%n yazdı: | %n adlı üyeden alıntı | %n adlı üyeden alıntı: | %n isimli üyeden alıntı
    %n isimli üyeden alıntı:
  `,
  quoteAlone: 'Alıntı | ALINTI | Alıntı Yap | Alıntıla',
  quoteEnd: ['Genişletmek için tıkla...', 'Genişletmek için tıklayın...', 'Genişletmek için tıklayınız...'],
  byline: `
    Mesaj gönderen %n » %d | gönderen %n » %d | Mesajgönderen %n » %d | Gönderen %n » %d | Gönderen: %n » %d
    Okunmamış mesaj gönderen %n » %d | Mesaj %n » %d | Gönderen: %n | Yazan: %n | Yazar: %n
    Gönderilme tarihi: %d | Gönderilme zamanı: %d | Gönderim Zamanı: %d | Gönderi tarihi: %d | Tarih: %d
    Konu: %t | Mesaj konusu: %t | Başlık: %t | MesajTarih: %d | MesajTarih: %d Mesaj konusu: %t
    Tarih: %d Mesaj konusu: %t | « Yanıtla #%i : %d » | « Yanıtla #%i: %d » | « Cevapla #%i : %d » | « : %d »
    « Yanıt #%i: %d » | Yanıt #%i – %d | Yanıt #%i | Eski %d #%i | Okunmadı %d #%i | Mesaj #%i | Mesaj: #%i
    Mesaj %i | Gönderi #%i | #%i %d | '%t' forumunda %n tarafından %d tarihinde açılan konu
    %n tarafından %d tarihinde '%t' forumunda açılan konu | Başlatan %n, %d | Konuyu başlatan %n
    Gönderi tarihi %d | %d tarihinde gönderildi | %d tarihinde %n tarafından gönderildi | Kimden: %n
    Kime: %x
  `,
  editStamp: `
    Son düzenleme: %d | Son düzenleyen: %n %d | Son düzenleyen: %n, %d | Moderatör tarafından düzenlendi: %d
    Son düzenleme moderatör tarafından: %d | Moderatörün son düzenlenenleri: %d
    En son %n tarafından %d tarihinde düzenlendi, toplamda %i kere düzenlendi.
    En son %n tarafından %d tarihinde düzenlendi, toplamda %i kere düzenlendi
    En son %n tarafından %d tarihinde değiştirildi, toplamda %i değişiklik yapıldı.
    En son %n tarafından %d tarihinde düzenlendi. | En son %n tarafından düzenlendi; %d saat: %d.
    Düzenleyen %n : %d saat %d | Konu %n tarafından (%d Saat %d ) değiştirilmiştir.
    « Son Düzenleme: %d Gönderen: %n » | « Son Düzenleme: %d gönderen: %n » Kayıtlı
    Son Düzenleme: %d Gönderen: %n | « Son düzenleme: %d gönderen: %n » | (Son Düzenleme: %d, Düzenleyen: %n.)
    (Bu konu en son: %d tarihinde düzenlenmiştir. Düzenleyen: %n.) | Düzenlendi: %d
    %n tarafından düzenlendi, %d. | %n tarafından düzenlendi | %d tarihinde %n tarafından düzenlendi
    düzenlendi %d
  `,
  editReason: 'Sebep | Sebebi | Neden | Düzenleme sebebi | Düzenleme nedeni | Düzenleme Sebebi',
  reactions: ['Tepkiler', 'Beğeniler'],
  reactionNames: ['Beğen', 'Beğendim', 'Sevdim', 'Haha', 'İnanılmaz', 'Üzgün', 'Kızgın', 'Teşekkürler'],
  fields: {
    joined: `
      Katılım | Kayıt | Kayıt Tarihi | Kayıt tarihi | Üyelik tarihi | Üyelik Tarihi | Katılma Tarihi
      Katılım Tarihi | Katılma tarihi | Kayıt zamanı | Katılım tarihi
    `,
    messages: `
      Mesajlar | Mesaj | Mesaj Sayısı | Mesaj sayısı | İletiler | İleti | Yorumlar | Yorum | Gönderi
      Gönderiler
    `,
    reactions: `
      Tepkime puanı | Tepkime Skoru | Tepki puanı | Beğeniler | Alınan Beğeniler | Beğeni | Rep Puanı
      Rep Gücü | Karma | Tepkime | Teşekkür | Aldığı Teşekkür | Ettiği Teşekkür | Aldığı Beğeni | Reputation
      İtibar
    `,
    points: 'Puan | Puanları | Kupa Puanı | Ödül Puanları | Kupa puanları',
    location: 'Konum | Nereden | Şehir | Yer | Ülke | Bulunduğu yer | İl | Memleket',
    other: `
      Web sitesi | İletişim | Meslek | Cinsiyet | Yaş | İlgi Alanları | Grup | Gruplar | İsim | Ad | Adı
      Gerçek ad | Doğum günü | Konular | Konu Sayısı | Uyarı | Başlık | Üye No | Rütbe | Durum | Web Sitesi
      Hobiler
    `,
  },
  presence: `
    Çevrimdışı | Çevrimiçi | Çevrim Dışı | Çevrim İçi | Offline | Online
    %n isimli Üye şimdilik offline konumundadır | %n isimli Üye şuanda online konumundadır | %n çevrimdışı
    %n çevrimiçi | Çevrimdışı %n | Çevrimiçi %n | Aktif değil | Kapalı | Aktif
  `,
  avatar: `
    Kullanıcı avatarı | %n - ait Kullanıcı Resmi (Avatar) | %n avatarı | Avatar | %n profil resmi
    %n's Avatar
  `,
  reputation: '',
  userTitles: `
    Yönetici | Moderatör | Üye | Yeni üye | Yeni Üye | Aktif üye | Aktif Üye | Tanınmış üye | Bilinen üye
    Yasaklı | Yasaklı Üye | Misafir | Ziyaretçi | Süper Moderatör | Genel Moderatör | Global Moderatör
    Kayıtlı üye | Kayıtlı Üye | Kıdemli Üye | Kıdemli üye | Acemi | Üyeler | Yöneticiler | Moderatörler
    Onursal Üye | Site Yöneticisi | Administrator | Banlı Üye | Deneyimli Üye | Kurucu | Özel Üye | Kullanıcı
    Kayıtlı Kullanıcı | Tecrübeli üye | Uzaklaştırıldı | Banned | Emekli | Daimi Üye | Tecrübeli Üye
  `,
  banners: ['Personel', 'Yetkili', 'Moderatör', 'Yönetici', 'Konu sahibi', 'Konuyu açan', 'Konu Sahibi'],
  threadStarter: ['Konuyu başlatan', 'Konbuyu başlatan', 'Konu sahibi', 'Konuyu açan'],
  preamble: ['Başlangıç tarihi', 'Etiketler', 'Durum', 'Üzgünüz bu konu cevaplar için kapatılmıştır...'],
  editNote: ['Düzenleme', 'Güncelleme', 'Not', 'Ekleme', 'Edit', 'EDİT', 'Düzeltme'],
  footer: [
    'Üst',
    'Alt',
    'Paylaş:',
    'Benzer konular',
    'Cevap yazmak için giriş yapmalı veya kayıt olmalısınız.',
    'Cevap yazmak için giriş yap yada kayıt ol.',
  ],
  controls: `
    Alıntı | Alıntı Yap | Alıntıla | Alıntı yaparak cevapla | Alıntı ile Cevapla | Alıntı ile cevapla
    Alıntıyla Cevapla | Alıntı yaparak cevap gönder | Çoklu Alıntı | Çoklu alıntı | Cevapla | Yanıtla | Cevap
    Yanıt | Cevap Yaz | Hızlı Cevap | Hızlı cevap | Cevap yaz | Bildir | Şikayet et | Şikayet Et | Rapor et
    Raporla | Mesajı raporla | Bu mesajı raporla | Moderatöre bildir | Moderatöre Bildir
    Moderatöre şikayet et | Kayıtlı | Logged | Mesajı bildir | Beğen | Beğenme | Beğendim | Beğenmekten vazgeç
    Teşekkür | Teşekkür Et | Teşekkür et | Paylaş | Bu iletiyi paylaş | Bu mesajı paylaş
    Diğer sitelerde paylaş | Yorum bağlantısı | Bağlantıyı kopyala | Kalıcı bağlantı | Mesaj linki | Başa dön
    Başa Dön | En üste git | Yukarı | Yukarı çık | Yukarı git | Aşağı git | Aşağı in | Aşağı
    Sayfa başına dön | Başa dön Aşağa gitmek | Yukarı Git | Aşağı Git | Profil | Profili görüntüle
    Kullanıcı profilini gör | Kullanıcının profilini görüntüle | Özel mesaj gönder | Özel Mesaj
    Özel Mesaj (Çevrimdışı) | Mesaj gönder | E-posta gönder | E-Posta | Web sitesini ziyaret et
    %n tarafından gönderilen diğer mesajları bul | %n Daha fazla mesajını bul | İletişim: | Düzenle | Sil
    Değiştir | Yorum | Yorumlar | Yorum yap | Yorum Yap | Takip et | Yok say | Gizle | Göster | Daha fazla
    Daha fazla göster | Spoiler | Spoiler: | Kod: | Kod: Tümünü seç | Tümünü seç | Kod | Ekler | Eklenti
    Ekli Dosyalar | Ekli dosyalar | Eklenmiş Resim | Eklenmiş Dosya | Eklenmiş Resimler | Eklenen Dosyalar
    Dosya ekleri | Resim | %x (%x KiB) %i kere görüntülendi | Konuya Cevap Yaz | Konuyu yanıtla
    Konuya cevap ver | Bu konuyu yanıtla | Cevap gönder | Yeni başlık gönder | Başlığa cevap ver | Yeni Konu
    Yeni konu | Yeni konu aç | Yeni Konu Aç | Yeni bir konu gönder | Cevap vermek için giriş yapın | Yazdır
    Bildirim | Konuyu yazdır | Geçiş yap: | Git | Forum seç | Mesajı Göster | Mesajı Gör | %n bunu beğendi.
    %n ve %n bunu beğendi. | %n, %n ve diğer %i kişi bunu beğendi. | Tepkiler: %x | En iyi cevap | Son yanıt
    Son cevap | Mesaj | Standart | Çevir | Abone ol | Anket | İleti
  `,
  pageTop: `
    İçeriğe geç | İçeriğe atla | İçeriğe git | Seçenekler | Konu Araçları | Konu Seçenekleri | Bu Konuda Ara
    Konu içinde ara | Stil | Görüntüleme stili | Yazdırılabilir şekli göster | Konuyu Değerlendir
    Önceki başlık :: Sonraki başlık | Önceki başlık | Sonraki başlık | Önceki Konu | Sonraki Konu
    Önceki konu | Sonraki konu | « Önceki Konu | Sonraki Konu » | « önceki sonraki » | Yazar Mesaj | Yazar
    Mesaj | Gönderen Konu | Gönderen Konu: | Gönderen Mesaj | Şu anki tarih %d | Tarih: %d | Şu an tarih: %d
    Tüm zamanlar %x | Hoş geldiniz, Ziyaretçi | Hoşgeldiniz, Ziyaretçi
    Hoşgeldiniz, Ziyaretçi. Lütfen giriş yapın veya üye olun. | Hoş Geldiniz Misafir | Merhaba Ziyaretçi
    Toplam %i adet sonuctan sayfa basi %i ile %i arasi kadar sonuc gösteriliyor
    Toplam %i mesajın %i ile %i arasındakiler | %i. sayfa (Toplam %i sayfa) | Sayfa %i / %i | Sayfa %i/%i
    Sayfa: %x | Sayfa %i Toplam %i Sayfadan | Sayfalar: %x | Sayfalar (%i): %x | Sayfa %i | Sayfaya git
    Sayfaya git: %x | Sayfaya git %x | Git sayfa %x | Önerilen İletiler | Önerilen Mesajlar | Son » | İlk
    Son | « İlk | Önceki | Sonraki | İleri | Geri | Sonraki sayfa | Önceki sayfa | %i mesaj • %x
    %i mesaj • Sayfa %i / %i | %i mesaj | [ %i mesaj ] | [ %i mesaj ] %x | %i ileti • %x | Moderatör: %x
    Moderatörler: %x | Kayıt | Kayıt ol | Kayıt Ol | Üye Ol | SSS | Yardım | Takvim | Ara | Arama | Üyeler
    Üye Listesi | Forumlar | Forum | Ana Sayfa | Anasayfa | Giriş | Giriş yap | Giriş Yap | Oturum aç | Çıkış
    Profil | Kullanıcı Grupları | Bugünki Mesajlar | Forumları Okundu Kabul Et | Kullanıcı Adı
    Kullanıcı adı: | Şifre | Şifre: | Parola | Parola: | Beni hatırla | Beni Hatırla | Beni hatırla?
    Gelişmiş arama | Cevaplanmamış mesajlar | Aktif konular | Cevapsız konular | Konuyu başlatan %n
    Konbuyu başlatan %n | Başlangıç tarihi %d | Etiketler: | Etiketler: %x | Durum: | Konu Kapatılmıştır
    Kapalı | Kilitli | Kapalı Konu | Bu başlık kilitlenmiştir, mesajları düzenleyemez veya cevap yazamazsınız.
    Arşivlenmiş | Çözüldü | Sabit | Duyuru | 0 Üye ve %i Ziyaretçi konuyu incelemekte.
    0 Üye ve %i Ziyaretçi konuyu incelemekte | Takipçiler | %i yanıt | %i cevap | %i yorum | Cevaplar: %i
    Okunma: %i | Görüntüleme: %i | Sırala | Paylaş | Konu | Konular
  `,
  pageEnd: `
    Benzer konular | Benzer Konular | Kimler çevrimiçi | Kimler Online | Bu forumu gezen kullanıcılar: %x
    Bu forumu görüntüleyenler: %x | Bu konuyu görüntüleyenler: %x | Konuyu görüntüleyenler: %x
    Konu Bilgileri | Konu bilgisi | Konuyu Toplam %i Üye okuyor. (%i Kayıtlı üye ve %i Misafir)
    Şu an Bu Konuyu Gorunteleyen %i Kullanıcı var. (%i Uye ve %i Misafir) | Powered by %x | Türkçe çeviri: %x
    Türkçe Çeviri: %x | Çeviri: %x | Zaman dilimi GMT %x olarak ayarlandı. Şu Anki Saat: %d.
    Tüm Zamanlar GMT %x Olarak Ayarlanmış. Şuanki Zaman: %d. | WEZ Format %x. Şuan Saat: %d. | Yetkileriniz
    Konu Acma Yetkiniz Yok | Cevap Yazma Yetkiniz Yok | Eklenti Yükleme Yetkiniz Yok
    Mesajınızı Değiştirme Yetkiniz Yok | Yeni konu açma yetkiniz yok | Cevap yazma yetkiniz yok
    Bu foruma yeni başlıklar gönderemezsiniz | Bu forumdaki başlıklara cevap veremezsiniz
    Bu forumdaki mesajlarınızı düzenleyemezsiniz | Bu forumdaki mesajlarınızı silemezsiniz
    Bu foruma eklentiler gönderemezsiniz | Geçmiş mesajları görüntüle: %x | Mesajları göster: %x | Sıralama %x
    Geçiş yap: %x | Git: %x | %t sayfasına dön | Dön: %t | İletişim | Bize ulaşın | Gizlilik
    Gizlilik politikası | Gizlilik Politikası | Şartlar | Koşullar ve kurallar | Şartlar ve kurallar | Arşiv
    Yardım | Takım | Çerezleri sil | Tüm çerezleri sil | Mesaj panosunun tüm çerezlerini sil
    Cevap yazmak için giriş yapmalı veya kayıt olmalısınız. | Paylaş:
    Hesap oluşturun veya yorum yazmak için oturum açın | Yorum yapmak için üye olmanız gerekiyor
    Hesap oluştur | Zaten bir hesabınız var mı? Buradan giriş yapın. | Reklam | Son mesaj
    Son mesaj gönderen %n | SMF %x | Yer imleri
  `,
  subject: 'Ynt | Cvp | Cevap | Re | RE | Yan',
  title: `
    Konu: %t | Gönderen Konu: %t (Okunma sayısı %i defa) | Konu: %t (Okunma sayısı %i defa) | Tam Sürüm: %t
    Orijinalini görmek için tıklayınız : %t | Tam Versiyonu Görüntüle : %t | Başlık: %t
  `,
  deleted: `
    [silindi] | (silindi) | Mesaj silindi | Bu mesaj silindi. | Bu mesaj silinmiştir. | Silinmiş mesaj
    %n tarafından silindi | Silinen mesaj | Linkleri sadece kayıtlı üyelerimiz görebilir. | Silinmiş Üye
  `,
  signOffs: `
    saygılar | saygılarımla | saygılarımızla | selamlar | sevgiler | teşekkürler | iyi günler | iyi forumlar
    iyi akşamlar | selam | kolay gelsin | şimdiden teşekkürler | sevgilerimle | sevgi ve saygılarımla
    iyi çalışmalar | hoşçakalın | teşekkür ederim | sağlıcakla kalın
  `,
};
