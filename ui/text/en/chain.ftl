# The links of the chain of responsibility, a word for each letter of the glyph.

chain-letter-d = decided
chain-letter-i = informal
chain-letter-v = vacant
