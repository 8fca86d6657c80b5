# Ansvarskedjans led, ett ord för varje bokstav i tecknet.

chain-letter-d = beslutad
chain-letter-i = informell
chain-letter-v = vakant
