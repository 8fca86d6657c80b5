# Skärmen för avtal.

agreements-title = Avtal
agreements-add = Nytt avtal
agreements-empty = Inga avtal än
agreements-empty-hint = Lägg till driftavtal, serviceåtaganden och biträdesavtal.
agreements-bodies-hint = De som är parter, eller som åtagandet gäller.
agreements-end-hint = Sista dagen. Tomt betyder tills vidare.
agreements-holds = Gäller
agreements-ended = Gick ut { $date }
agreements-starts = Börjar gälla { $date }
agreements-ends-soon = { $count ->
    [0] Går ut i dag
    [one] Går ut om en dag
   *[other] Går ut om { $count } dagar
}
