"""The exact, case-sensitive names that ECMA-262 allows for Unicode properties."""


def _aliases(text: str) -> dict[str, str]:
    """Map every long and short name of a "Long=Short" list to its long name."""
    pairs = [
        (long, short or long)
        for long, _, short in (word.partition("=") for word in text.split())
    ]
    return {short: long for long, short in reversed(pairs)} | {
        long: long for long, _ in pairs
    }


# https://tc39.es/ecma262/#table-unicode-general-category-values
GENERAL_CATEGORIES = _aliases("""
    Letter=L Cased_Letter=LC Uppercase_Letter=Lu Lowercase_Letter=Ll
    Titlecase_Letter=Lt Modifier_Letter=Lm Other_Letter=Lo Mark=M Combining_Mark=M
    Nonspacing_Mark=Mn Spacing_Mark=Mc Enclosing_Mark=Me Number=N Decimal_Number=Nd
    digit=Nd Letter_Number=Nl Other_Number=No Punctuation=P punct=P
    Connector_Punctuation=Pc Dash_Punctuation=Pd Open_Punctuation=Ps
    Close_Punctuation=Pe Initial_Punctuation=Pi Final_Punctuation=Pf
    Other_Punctuation=Po Symbol=S Math_Symbol=Sm Currency_Symbol=Sc Modifier_Symbol=Sk
    Other_Symbol=So Separator=Z Space_Separator=Zs Line_Separator=Zl
    Paragraph_Separator=Zp Other=C Control=Cc cntrl=Cc Format=Cf Surrogate=Cs
    Private_Use=Co Unassigned=Cn
""")

# https://tc39.es/ecma262/#table-binary-unicode-properties
# Changes_When_NFKC_Casefolded is missing: the regex package has no table of it.
BINARY_PROPERTIES = _aliases("""
    ASCII ASCII_Hex_Digit=AHex Alphabetic=Alpha Any Assigned Bidi_Control=Bidi_C
    Bidi_Mirrored=Bidi_M Case_Ignorable=CI Cased Changes_When_Casefolded=CWCF
    Changes_When_Casemapped=CWCM Changes_When_Lowercased=CWL
    Changes_When_Titlecased=CWT Changes_When_Uppercased=CWU Dash
    Default_Ignorable_Code_Point=DI Deprecated=Dep Diacritic=Dia Emoji
    Emoji_Component=EComp Emoji_Modifier=EMod Emoji_Modifier_Base=EBase
    Emoji_Presentation=EPres Extended_Pictographic=ExtPict Extender=Ext
    Grapheme_Base=Gr_Base Grapheme_Extend=Gr_Ext Hex_Digit=Hex
    IDS_Binary_Operator=IDSB IDS_Trinary_Operator=IDST ID_Continue=IDC ID_Start=IDS
    Ideographic=Ideo Join_Control=Join_C Logical_Order_Exception=LOE Lowercase=Lower
    Math Noncharacter_Code_Point=NChar Pattern_Syntax=Pat_Syn
    Pattern_White_Space=Pat_WS Quotation_Mark=QMark Radical Regional_Indicator=RI
    Sentence_Terminal=STerm Soft_Dotted=SD Terminal_Punctuation=Term
    Unified_Ideograph=UIdeo Uppercase=Upper Variation_Selector=VS White_Space=space
    XID_Continue=XIDC XID_Start=XIDS
""")

# https://www.unicode.org/Public/18.0.0/ucd/PropertyValueAliases.txt; Qaac and Qaai
# are older names of Coptic and Inherited.
SCRIPTS = _aliases("""
    Adlam=Adlm Ahom Anatolian_Hieroglyphs=Hluw Arabic=Arab Armenian=Armn Avestan=Avst
    Balinese=Bali Bamum=Bamu Bassa_Vah=Bass Batak=Batk Bengali=Beng Beria_Erfe=Berf
    Bhaiksuki=Bhks Bopomofo=Bopo Brahmi=Brah Braille=Brai Buginese=Bugi Buhid=Buhd
    Canadian_Aboriginal=Cans Carian=Cari Caucasian_Albanian=Aghb Chakma=Cakm Cham
    Cherokee=Cher Chorasmian=Chrs Common=Zyyy Coptic=Copt Cuneiform=Xsux Cypriot=Cprt
    Cypro_Minoan=Cpmn Cyrillic=Cyrl Deseret=Dsrt Devanagari=Deva Dives_Akuru=Diak
    Dogra=Dogr Duployan=Dupl Egyptian_Hieroglyphs=Egyp Elbasan=Elba Elymaic=Elym
    Ethiopic=Ethi Garay=Gara Georgian=Geor Glagolitic=Glag Gothic=Goth Grantha=Gran
    Greek=Grek Gujarati=Gujr Gunjala_Gondi=Gong Gurmukhi=Guru Gurung_Khema=Gukh
    Han=Hani Hangul=Hang Hanifi_Rohingya=Rohg Hanunoo=Hano Hatran=Hatr Hebrew=Hebr
    Hiragana=Hira Imperial_Aramaic=Armi Inherited=Zinh Inscriptional_Pahlavi=Phli
    Inscriptional_Parthian=Prti Javanese=Java Jurchen=Jurc Kaithi=Kthi Kannada=Knda
    Katakana=Kana Kawi Kayah_Li=Kali Kharoshthi=Khar Khitan_Small_Script=Kits
    Khmer=Khmr Khojki=Khoj Khudawadi=Sind Kirat_Rai=Krai Lao=Laoo Latin=Latn
    Lepcha=Lepc Limbu=Limb Linear_A=Lina Linear_B=Linb Lisu Lycian=Lyci Lydian=Lydi
    Mahajani=Mahj Makasar=Maka Malayalam=Mlym Mandaic=Mand Manichaean=Mani
    Marchen=Marc Masaram_Gondi=Gonm Medefaidrin=Medf Meetei_Mayek=Mtei
    Mende_Kikakui=Mend Meroitic_Cursive=Merc Meroitic_Hieroglyphs=Mero Miao=Plrd Modi
    Mongolian=Mong Mro=Mroo Multani=Mult Myanmar=Mymr Nabataean=Nbat Nag_Mundari=Nagm
    Nandinagari=Nand New_Tai_Lue=Talu Newa Nko=Nkoo Nushu=Nshu
    Nyiakeng_Puachue_Hmong=Hmnp Ogham=Ogam Ol_Chiki=Olck Ol_Onal=Onao
    Old_Hungarian=Hung Old_Italic=Ital Old_North_Arabian=Narb Old_Permic=Perm
    Old_Persian=Xpeo Old_Sogdian=Sogo Old_South_Arabian=Sarb Old_Turkic=Orkh
    Old_Uyghur=Ougr Oriya=Orya Osage=Osge Osmanya=Osma Pahawh_Hmong=Hmng
    Palmyrene=Palm Pau_Cin_Hau=Pauc Phags_Pa=Phag Phoenician=Phnx Proto_Cuneiform=Pcun
    Psalter_Pahlavi=Phlp Rejang=Rjng Runic=Runr Samaritan=Samr Saurashtra=Saur Seal
    Sharada=Shrd Shavian=Shaw Siddham=Sidd Sidetic=Sidt SignWriting=Sgnw Sinhala=Sinh
    Sogdian=Sogd Sora_Sompeng=Sora Soyombo=Soyo Sundanese=Sund Sunuwar=Sunu
    Syloti_Nagri=Sylo Syriac=Syrc Tagalog=Tglg Tagbanwa=Tagb Tai_Le=Tale Tai_Tham=Lana
    Tai_Viet=Tavt Tai_Yo=Tayo Takri=Takr Tamil=Taml Tangsa=Tnsa Tangut=Tang
    Telugu=Telu Thaana=Thaa Thai Tibetan=Tibt Tifinagh=Tfng Tirhuta=Tirh Todhri=Todr
    Tolong_Siki=Tols Toto Tulu_Tigalari=Tutg Ugaritic=Ugar Unknown=Zzzz Vai=Vaii
    Vithkuqi=Vith Wancho=Wcho Warang_Citi=Wara Yezidi=Yezi Yi=Yiii
    Zanabazar_Square=Zanb
    Coptic=Qaac Inherited=Qaai
""")
