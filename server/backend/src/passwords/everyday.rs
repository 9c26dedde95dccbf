//! What people in Romania put into their passwords: the lists of leaked ones are English for the most part.

/// The site's own word first, then by how often they are met: words, given names, towns, clubs, endearments.
pub(super) const WORDS: &str = "rotunda parola parolamea parolanoua romania bucuresti admin administrator test \
    andrei alexandru andreea alexandra maria mihai ana elena ioana cristian cristina ionut gabriel gabriela daniel \
    daniela stefan stefania adrian adriana florin florina marian mariana george georgiana bogdan vlad radu razvan \
    catalin catalina marius mihaela ion ioan vasile gheorghe nicolae nicoleta simona raluca diana roxana laura loredana \
    monica denisa bianca larisa claudia claudiu lucian liviu ovidiu sorin sorina dragos cosmin ciprian robert david \
    matei luca sofia eva dumitru constantin popescu ionescu popa radulescu dumitrescu \
    cluj iasi timisoara constanta brasov craiova galati oradea ploiesti sibiu bacau arad pitesti baiamare buzau botosani \
    satumare ramnicu suceava piatra targoviste focsani bistrita resita alba deva hunedoara zalau slatina vaslui ardeal \
    moldova oltenia transilvania dobrogea banat bucovina maramures \
    steaua dinamo rapid cfr fcsb petrolul universitatea craiovamaxima hagi fotbal \
    iubire iubirea iubirea-mea teiubesc teiubescmult iubi inima dragoste dragostea viata viatamea fericire fericita \
    printesa printesica ingeras ingerul inger puiul puisor pisica pisicuta catel catelus mamamia mama tata mamica bunica \
    familia familie copilul copii soare soarele luna lunica stea steluta floare floricica trandafir trandafiri fluture \
    dumnezeu doamne domnul isus iisus hristos biserica credinta \
    salut buna bunaziua parolasecreta secret secreta necunoscut nustiu nuspun intra calculator telefon internet \
    messenger manele scoala liceu facultate vacanta craciun pasti primavara vara toamna iarna ianuarie februarie martie \
    aprilie iunie iulie august septembrie octombrie noiembrie decembrie luni marti miercuri joi vineri sambata duminica \
    guvern minister primaria primarie consiliu consultare lege legea asociatia asociatie fundatia sindicat";

/// Lower case letters of Romanian without their marks; everything else as it is.
pub(super) fn without_marks(text: &str) -> String {
    let plain = |letter: char| match letter {
        'ă' | 'â' => 'a',
        'Ă' | 'Â' => 'A',
        'î' => 'i',
        'Î' => 'I',
        'ș' | 'ş' => 's',
        'Ș' | 'Ş' => 'S',
        'ț' | 'ţ' => 't',
        'Ț' | 'Ţ' => 'T',
        other => other,
    };
    text.chars().map(plain).collect()
}
