/** Quotations that no verb introduces: behind a colon, or right behind their speaker's sentence. */
import { checkConstruction } from "./marked";

checkConstruction("colon", {
  "behind a clause that names the speaker": [
    "⟦Khan⟧ was blunt⟨:⟩ {“We lost because we were bad.”}",
    "⟦The mayor⟧ shook her head⟨:⟩ {“Nobody told me that the pool was shut.”}",
    "⟦A man behind the counter⟧ raised a hand⟨:⟩ {“We have not had a customer since noon.”}",
  ],
  "before a signature": ["{“We waited for years. Nobody came.”} ⟨—⟩ ⟦Ann Lee⟧"],
});

checkConstruction("label", {
  "of a speaker": [
    "⟦MORO⟧⟨:⟩ {Councillor, did you read the file?}",
    "⟦Ann Lee⟧⟨:⟩ {The file was empty when it came to us.}",
  ],
});

checkConstruction("clause", {
  "in the sentence before": [
    "⟦Ilves⟧ ⟨said⟩ {the roof leaked}. {“We put buckets out. Then we ran out of buckets.”}",
    "⟦The diver⟧ ⟨said⟩ {that it was dark}. {“We saw nothing at all down there.”}",
  ],
});
