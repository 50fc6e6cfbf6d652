// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const verb_ai = validate10;
const schema11 = {"type":"object","required":["prompt"],"properties":{"prompt":{"type":"object","properties":{"text":{"type":"string"},"pom":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string"},"body":{"type":"string"},"bullets":{"type":"array","items":{"type":"string"}},"subsections":{"type":"array"},"numbered":{"anyOf":[{"type":"boolean"},{"type":"string"}]},"numberedBullets":{"anyOf":[{"type":"boolean"},{"type":"string"}]}}}},"temperature":{"type":"number","minimum":0,"maximum":2},"top_p":{"type":"number","minimum":0,"maximum":1},"confidence":{"type":"number","minimum":0,"maximum":1},"presence_penalty":{"type":"number","minimum":-2,"maximum":2},"frequency_penalty":{"type":"number","minimum":-2,"maximum":2},"max_tokens":{"type":"integer","minimum":0,"maximum":4096},"max_completion_tokens":{"type":"integer","minimum":0},"barge_confidence":{"type":"number","minimum":0,"maximum":1},"model":{"type":"string"},"reasoning_effort":{"type":"string"},"verbosity":{"type":"string"},"contexts":{"type":"object","properties":{},"additionalProperties":{"type":"object","required":["steps"],"properties":{"steps":{"type":"array","items":{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1},"text":{"type":"string"},"pom":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string"},"body":{"type":"string"},"bullets":{"type":"array","items":{"type":"string"}},"subsections":{"type":"array"},"numbered":{"anyOf":[{"type":"boolean"},{"type":"string"}]},"numberedBullets":{"anyOf":[{"type":"boolean"},{"type":"string"}]}}}},"step_criteria":{"type":"string"},"functions":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"string","enum":["none"]}]},"valid_steps":{"type":"array","items":{"type":"string"}},"valid_contexts":{"type":"array","items":{"type":"string"}},"skip_user_turn":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"skip_to_next_step":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"end":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"reset":{"type":"object","properties":{"system_prompt":{"type":"string"},"user_prompt":{"type":"string"},"consolidate":{"type":"boolean"},"full_reset":{"type":"boolean"}}},"history":{"type":"string","enum":["keep","default","hide"]},"gather_info":{"type":"object","required":["questions"],"properties":{"questions":{"type":"array","items":{"type":"object","required":["key","question"],"properties":{"key":{"type":"string"},"question":{"type":"string"},"type":{"type":"string","enum":["string","integer","number","boolean"]},"confirm":{"type":"boolean"},"prompt":{"type":"string"},"functions":{"type":"array","items":{"type":"string"}},"isolated":{"type":"boolean"}}},"minItems":1},"prompt":{"type":"string"},"output_key":{"type":"string"},"completion_action":{"type":"string"},"isolated":{"type":"boolean"}}}}},"minItems":1},"initial_step":{"type":"string"},"valid_contexts":{"type":"array","items":{"type":"string"}},"valid_steps":{"type":"array","items":{"type":"string"}},"prompt":{"type":"string"},"text":{"type":"string"},"pom":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string"},"body":{"type":"string"},"bullets":{"type":"array","items":{"type":"string"}},"subsections":{"type":"array"},"numbered":{"anyOf":[{"type":"boolean"},{"type":"string"}]},"numberedBullets":{"anyOf":[{"type":"boolean"},{"type":"string"}]}}}},"system_prompt":{"type":"string"},"user_prompt":{"type":"string"},"consolidate":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"full_reset":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"isolated":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"reset":{"type":"object","properties":{"system_prompt":{"type":"string"},"user_prompt":{"type":"string"},"consolidate":{"type":"boolean"},"full_reset":{"type":"boolean"}}},"history":{"type":"string","enum":["keep","default","hide"]},"post_prompt":{"anyOf":[{"type":"string"},{"type":"object"}]},"enter_fillers":{"type":"object"},"exit_fillers":{"type":"object"}}}}}},"post_prompt":{"type":"object","properties":{"text":{"type":"string"},"pom":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string"},"body":{"type":"string"},"bullets":{"type":"array","items":{"type":"string"}},"subsections":{"type":"array"},"numbered":{"anyOf":[{"type":"boolean"},{"type":"string"}]},"numberedBullets":{"anyOf":[{"type":"boolean"},{"type":"string"}]}}}},"temperature":{"type":"number","minimum":0,"maximum":2},"top_p":{"type":"number","minimum":0,"maximum":1},"confidence":{"type":"number","minimum":0,"maximum":1},"presence_penalty":{"type":"number","minimum":-2,"maximum":2},"frequency_penalty":{"type":"number","minimum":-2,"maximum":2},"max_tokens":{"type":"integer","minimum":0,"maximum":4096},"max_completion_tokens":{"type":"integer","minimum":0},"barge_confidence":{"type":"number","minimum":0,"maximum":1},"model":{"type":"string"},"reasoning_effort":{"type":"string"},"verbosity":{"type":"string"}}},"post_prompt_url":{"type":"string"},"post_prompt_auth_user":{"type":"string"},"post_prompt_auth_password":{"type":"string"},"global_data":{"type":"object"},"hints":{"type":"array","items":{"anyOf":[{"type":"string"},{"type":"object","required":["hint","pattern","replace"],"properties":{"hint":{"type":"string"},"pattern":{"type":"string"},"replace":{"type":"string"},"ignore_case":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"}},"additionalProperties":false}]}},"languages":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"code":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"voice":{"type":"string"},"model":{"type":"string"},"engine":{"type":"string"},"speech_fillers":{"type":"array","items":{"type":"string"}},"function_fillers":{"type":"array","items":{"type":"string"}},"fillers":{"type":"array","items":{"type":"string"}},"turn_fillers":{"type":"array","items":{"type":"string"}},"listen_language":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"auto_emotion":{"type":"boolean"},"auto_speed":{"type":"boolean"},"params":{"type":"object"},"pronounce":{"type":"array","items":{"type":"object","required":["replace","with"],"properties":{"replace":{"type":"string"},"with":{"type":"string"},"ignore_case":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"}},"additionalProperties":false}}}}},"multilingual":{"type":"object"},"params":{"type":"object","properties":{"ai_model":{"type":"string"},"ai_name":{"type":"string"},"app_name":{"type":"string"},"conscience":{"type":"string"},"convo":{"type":"array","items":{"type":"object","required":["role","content"],"properties":{"role":{"type":"string","enum":["user","assistant","system"]},"content":{"type":"string"},"lang":{"type":"string"}},"additionalProperties":false}},"conversation_id":{"type":"string"},"conversation_sliding_window":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"direction":{"anyOf":[{"type":"string","enum":["inbound","outbound"]},{"type":"string"}]},"wait_for_user":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"save_conversation":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"summary_mode":{"type":"string"},"transfer_summary":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"max_response_tokens":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1,"maximum":16384},"pom_format":{"type":"string","enum":["markdown","xml"]},"persist_global_data":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"local_tz":{"type":"string"},"redact_prompt":{"type":"string"},"cache_mode":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"enable_accounting":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"utility_model":{"type":"string"},"enable_thinking":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"thinking_model":{"type":"string"},"enable_vision":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"vision_model":{"type":"string"},"enable_inner_dialog":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"inner_dialog_model":{"type":"string"},"inner_dialog_prompt":{"type":"string"},"inner_dialog_synced":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"openai_asr_engine":{"type":"string"},"asr_diarize":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"asr_smart_format":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"asr_speaker_affinity":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"llm_diarize_aware":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"auto_correct":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"enable_text_normalization":{"anyOf":[{"type":"string","enum":["heard","spoken","both","off","none","on"]},{"type":"boolean"}]},"energy_level":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":100},"end_of_speech_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":10000},"first_word_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":10000},"speech_event_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":10000},"speech_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":600000},"enable_turn_detection":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"turn_detection_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":10000},"vad_config":{"type":"string"},"ai_volume":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":-50,"maximum":50},"max_emotion":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1,"maximum":30},"speech_gen_quick_stops":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":10},"tts_number_format":{"type":"string","enum":["international","national"]},"video_idle_file":{"type":"string"},"video_listening_file":{"type":"string"},"video_talking_file":{"type":"string"},"eleven_labs_similarity":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":1},"eleven_labs_stability":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":1},"turn_filler_sources":{"type":"string"},"turn_filler_every_n":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"turn_filler_min_ms":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"enable_barge":{"anyOf":[{"type":"string"},{"type":"boolean"}]},"barge_functions":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"barge_match_string":{"type":"string"},"barge_min_words":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1,"maximum":99},"interrupt_on_noise":{"anyOf":[{"type":"boolean"},{"type":"integer"},{"type":"string"}]},"interrupt_prompt":{"type":"string"},"acknowledge_interruptions":{"anyOf":[{"type":"boolean"},{"type":"integer"},{"type":"string"}]},"transparent_barge":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"transparent_barge_max_time":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":60000},"attention_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":600000},"attention_timeout_prompt":{"type":"string"},"inactivity_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":3600000},"outbound_attention_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":10000,"maximum":600000},"initial_sleep_ms":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":300000},"hard_stop_time":{"type":"string"},"hard_stop_prompt":{"type":"string"},"static_greeting":{"type":"string"},"static_greeting_no_barge":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"background_file":{"type":"string"},"background_file_loops":{"anyOf":[{"type":"integer"},{"type":"boolean"},{"type":"string"},{"type":"null"}]},"background_file_volume":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":-50,"maximum":50},"hold_music":{"type":"string"},"hold_on_process":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"digit_terminators":{"type":"string"},"digit_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":30000},"input_poll_freq":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1000,"maximum":10000},"enable_pause":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"start_paused":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"speak_when_spoken_to":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"wake_prefix":{"type":"string"},"swaig_allow_swml":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"swaig_allow_settings":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"swaig_set_global_data":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"swaig_post_conversation":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"swaig_post_swml_vars":{"anyOf":[{"type":"boolean"},{"type":"array","items":{"type":"string"}},{"type":"string"}]},"function_wait_for_talking":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"functions_on_no_response":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"debug_webhook_url":{"type":"string"},"debug_webhook_level":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":2},"debug":{"anyOf":[{"type":"boolean"},{"type":"integer"},{"type":"string"}]},"verbose_logs":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"audible_debug":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"audible_latency":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"languages_enabled":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"}}},"pronounce":{"type":"array","items":{"type":"object","required":["replace","with"],"properties":{"replace":{"type":"string"},"with":{"type":"string"},"ignore_case":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"}},"additionalProperties":false}},"SWAIG":{"type":"object","properties":{"defaults":{"type":"object","properties":{"web_hook_url":{"type":"string"},"web_hook_auth_user":{"type":"string"},"web_hook_auth_password":{"type":"string"},"meta_data":{"type":"object"},"meta_data_token":{"type":"string"}}},"functions":{"type":"array","items":{"type":"object","required":["function"],"properties":{"function":{"type":"string","minLength":1},"description":{"type":"string"},"purpose":{"type":"string"},"parameters":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["object"]},"properties":{"type":"object"},"required":{"type":"array","items":{"type":"string"}}}},"argument":{"type":"object"},"active":{"anyOf":[{"type":"boolean"},{"type":"string"},{"type":"integer"}]},"web_hook_url":{"type":"string"},"web_hook_auth_user":{"type":"string"},"web_hook_auth_password":{"type":"string"},"data_map":{"type":"object"},"meta_data":{"type":"object"},"meta_data_token":{"type":"string"},"fillers":{"type":"object","properties":{},"additionalProperties":{"type":"array","items":{"type":"string"}}},"skip_fillers":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"wait_for_fillers":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"wait_file":{"type":"string"},"wait_file_loops":{"anyOf":[{"type":"integer"},{"type":"string"}]}}}},"includes":{"type":"array","items":{"type":"object","required":["url","functions"],"properties":{"url":{"type":"string"},"functions":{"type":"array","items":{"type":"string"}},"auth_user":{"type":"string"},"auth_password":{"type":"string"},"meta_data":{"type":"object"}}}},"native_functions":{"type":"array","items":{"type":"string"}},"internal_fillers":{"type":"object"},"mcp_servers":{"type":"array","items":{"type":"object","required":["url"],"properties":{"url":{"type":"string"},"headers":{"type":"object"},"resources":{"type":"boolean"},"resource_vars":{"type":"object"}}}},"hooks":{"type":"array","items":{"type":"object","required":["function"],"properties":{"function":{"type":"string","minLength":1},"description":{"type":"string"},"purpose":{"type":"string"},"parameters":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["object"]},"properties":{"type":"object"},"required":{"type":"array","items":{"type":"string"}}}},"argument":{"type":"object"},"active":{"anyOf":[{"type":"boolean"},{"type":"string"},{"type":"integer"}]},"web_hook_url":{"type":"string"},"web_hook_auth_user":{"type":"string"},"web_hook_auth_password":{"type":"string"},"data_map":{"type":"object"},"meta_data":{"type":"object"},"meta_data_token":{"type":"string"},"fillers":{"type":"object","properties":{},"additionalProperties":{"type":"array","items":{"type":"string"}}},"skip_fillers":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"wait_for_fillers":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"wait_file":{"type":"string"},"wait_file_loops":{"anyOf":[{"type":"integer"},{"type":"string"}]}}}}},"additionalProperties":false},"voice":{"type":"string"},"engine":{"type":"string"},"agent":{"type":"string"}},"additionalProperties":false,"$id":"schema:verb_ai"};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[$%]\\{.*\\}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_ai" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.prompt !== undefined){
let data0 = data.prompt;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.text !== undefined){
if(typeof data0.text !== "string"){
const err2 = {instancePath:instancePath+"/prompt/text",schemaPath:"#/properties/prompt/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.pom !== undefined){
let data2 = data0.pom;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.title !== undefined){
if(typeof data3.title !== "string"){
const err3 = {instancePath:instancePath+"/prompt/pom/" + i0+"/title",schemaPath:"#/properties/prompt/properties/pom/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.body !== undefined){
if(typeof data3.body !== "string"){
const err4 = {instancePath:instancePath+"/prompt/pom/" + i0+"/body",schemaPath:"#/properties/prompt/properties/pom/items/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.bullets !== undefined){
let data6 = data3.bullets;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err5 = {instancePath:instancePath+"/prompt/pom/" + i0+"/bullets/" + i1,schemaPath:"#/properties/prompt/properties/pom/items/properties/bullets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/prompt/pom/" + i0+"/bullets",schemaPath:"#/properties/prompt/properties/pom/items/properties/bullets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.subsections !== undefined){
if(!(Array.isArray(data3.subsections))){
const err7 = {instancePath:instancePath+"/prompt/pom/" + i0+"/subsections",schemaPath:"#/properties/prompt/properties/pom/items/properties/subsections/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.numbered !== undefined){
let data9 = data3.numbered;
const _errs21 = errors;
let valid7 = false;
const _errs22 = errors;
if(typeof data9 !== "boolean"){
const err8 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numbered",schemaPath:"#/properties/prompt/properties/pom/items/properties/numbered/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs24 = errors;
if(typeof data9 !== "string"){
const err9 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numbered",schemaPath:"#/properties/prompt/properties/pom/items/properties/numbered/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid7 = valid7 || _valid0;
}
if(!valid7){
const err10 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numbered",schemaPath:"#/properties/prompt/properties/pom/items/properties/numbered/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data3.numberedBullets !== undefined){
let data10 = data3.numberedBullets;
const _errs27 = errors;
let valid8 = false;
const _errs28 = errors;
if(typeof data10 !== "boolean"){
const err11 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numberedBullets",schemaPath:"#/properties/prompt/properties/pom/items/properties/numberedBullets/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs30 = errors;
if(typeof data10 !== "string"){
const err12 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numberedBullets",schemaPath:"#/properties/prompt/properties/pom/items/properties/numberedBullets/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs30 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
const err13 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numberedBullets",schemaPath:"#/properties/prompt/properties/pom/items/properties/numberedBullets/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/prompt/pom/" + i0,schemaPath:"#/properties/prompt/properties/pom/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/prompt/pom",schemaPath:"#/properties/prompt/properties/pom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.temperature !== undefined){
let data11 = data0.temperature;
if(typeof data11 == "number"){
if(data11 > 2 || isNaN(data11)){
const err16 = {instancePath:instancePath+"/prompt/temperature",schemaPath:"#/properties/prompt/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err17 = {instancePath:instancePath+"/prompt/temperature",schemaPath:"#/properties/prompt/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/prompt/temperature",schemaPath:"#/properties/prompt/properties/temperature/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data0.top_p !== undefined){
let data12 = data0.top_p;
if(typeof data12 == "number"){
if(data12 > 1 || isNaN(data12)){
const err19 = {instancePath:instancePath+"/prompt/top_p",schemaPath:"#/properties/prompt/properties/top_p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err20 = {instancePath:instancePath+"/prompt/top_p",schemaPath:"#/properties/prompt/properties/top_p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/prompt/top_p",schemaPath:"#/properties/prompt/properties/top_p/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data0.confidence !== undefined){
let data13 = data0.confidence;
if(typeof data13 == "number"){
if(data13 > 1 || isNaN(data13)){
const err22 = {instancePath:instancePath+"/prompt/confidence",schemaPath:"#/properties/prompt/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err23 = {instancePath:instancePath+"/prompt/confidence",schemaPath:"#/properties/prompt/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/prompt/confidence",schemaPath:"#/properties/prompt/properties/confidence/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data0.presence_penalty !== undefined){
let data14 = data0.presence_penalty;
if(typeof data14 == "number"){
if(data14 > 2 || isNaN(data14)){
const err25 = {instancePath:instancePath+"/prompt/presence_penalty",schemaPath:"#/properties/prompt/properties/presence_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data14 < -2 || isNaN(data14)){
const err26 = {instancePath:instancePath+"/prompt/presence_penalty",schemaPath:"#/properties/prompt/properties/presence_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/prompt/presence_penalty",schemaPath:"#/properties/prompt/properties/presence_penalty/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data0.frequency_penalty !== undefined){
let data15 = data0.frequency_penalty;
if(typeof data15 == "number"){
if(data15 > 2 || isNaN(data15)){
const err28 = {instancePath:instancePath+"/prompt/frequency_penalty",schemaPath:"#/properties/prompt/properties/frequency_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data15 < -2 || isNaN(data15)){
const err29 = {instancePath:instancePath+"/prompt/frequency_penalty",schemaPath:"#/properties/prompt/properties/frequency_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/prompt/frequency_penalty",schemaPath:"#/properties/prompt/properties/frequency_penalty/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data0.max_tokens !== undefined){
let data16 = data0.max_tokens;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err31 = {instancePath:instancePath+"/prompt/max_tokens",schemaPath:"#/properties/prompt/properties/max_tokens/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data16 == "number"){
if(data16 > 4096 || isNaN(data16)){
const err32 = {instancePath:instancePath+"/prompt/max_tokens",schemaPath:"#/properties/prompt/properties/max_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err33 = {instancePath:instancePath+"/prompt/max_tokens",schemaPath:"#/properties/prompt/properties/max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data0.max_completion_tokens !== undefined){
let data17 = data0.max_completion_tokens;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
const err34 = {instancePath:instancePath+"/prompt/max_completion_tokens",schemaPath:"#/properties/prompt/properties/max_completion_tokens/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data17 == "number"){
if(data17 < 0 || isNaN(data17)){
const err35 = {instancePath:instancePath+"/prompt/max_completion_tokens",schemaPath:"#/properties/prompt/properties/max_completion_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data0.barge_confidence !== undefined){
let data18 = data0.barge_confidence;
if(typeof data18 == "number"){
if(data18 > 1 || isNaN(data18)){
const err36 = {instancePath:instancePath+"/prompt/barge_confidence",schemaPath:"#/properties/prompt/properties/barge_confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err37 = {instancePath:instancePath+"/prompt/barge_confidence",schemaPath:"#/properties/prompt/properties/barge_confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/prompt/barge_confidence",schemaPath:"#/properties/prompt/properties/barge_confidence/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data0.model !== undefined){
if(typeof data0.model !== "string"){
const err39 = {instancePath:instancePath+"/prompt/model",schemaPath:"#/properties/prompt/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data0.reasoning_effort !== undefined){
if(typeof data0.reasoning_effort !== "string"){
const err40 = {instancePath:instancePath+"/prompt/reasoning_effort",schemaPath:"#/properties/prompt/properties/reasoning_effort/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data0.verbosity !== undefined){
if(typeof data0.verbosity !== "string"){
const err41 = {instancePath:instancePath+"/prompt/verbosity",schemaPath:"#/properties/prompt/properties/verbosity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data0.contexts !== undefined){
let data22 = data0.contexts;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key1 in data22){
let data23 = data22[key1];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.steps === undefined){
const err42 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/required",keyword:"required",params:{missingProperty: "steps"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data23.steps !== undefined){
let data24 = data23.steps;
if(Array.isArray(data24)){
if(data24.length < 1){
const err43 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.name === undefined){
const err44 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data25.name !== undefined){
let data26 = data25.name;
if(typeof data26 === "string"){
if(data26.length < 1){
const err45 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/name",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/name",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data25.text !== undefined){
if(typeof data25.text !== "string"){
const err47 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/text",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data25.pom !== undefined){
let data28 = data25.pom;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.title !== undefined){
if(typeof data29.title !== "string"){
const err48 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3+"/title",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data29.body !== undefined){
if(typeof data29.body !== "string"){
const err49 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3+"/body",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data29.bullets !== undefined){
let data32 = data29.bullets;
if(Array.isArray(data32)){
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
if(typeof data32[i4] !== "string"){
const err50 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3+"/bullets/" + i4,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/properties/bullets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3+"/bullets",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/properties/bullets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data29.subsections !== undefined){
if(!(Array.isArray(data29.subsections))){
const err52 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3+"/subsections",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/properties/subsections/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data29.numbered !== undefined){
let data35 = data29.numbered;
const _errs82 = errors;
let valid19 = false;
const _errs83 = errors;
if(typeof data35 !== "boolean"){
const err53 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3+"/numbered",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/properties/numbered/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid2 = _errs83 === errors;
valid19 = valid19 || _valid2;
if(!valid19){
const _errs85 = errors;
if(typeof data35 !== "string"){
const err54 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3+"/numbered",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/properties/numbered/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid2 = _errs85 === errors;
valid19 = valid19 || _valid2;
}
if(!valid19){
const err55 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3+"/numbered",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/properties/numbered/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
}
if(data29.numberedBullets !== undefined){
let data36 = data29.numberedBullets;
const _errs88 = errors;
let valid20 = false;
const _errs89 = errors;
if(typeof data36 !== "boolean"){
const err56 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3+"/numberedBullets",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/properties/numberedBullets/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid3 = _errs89 === errors;
valid20 = valid20 || _valid3;
if(!valid20){
const _errs91 = errors;
if(typeof data36 !== "string"){
const err57 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3+"/numberedBullets",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/properties/numberedBullets/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid3 = _errs91 === errors;
valid20 = valid20 || _valid3;
}
if(!valid20){
const err58 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3+"/numberedBullets",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/properties/numberedBullets/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err59 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom/" + i3,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/pom",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/pom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data25.step_criteria !== undefined){
if(typeof data25.step_criteria !== "string"){
const err61 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/step_criteria",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/step_criteria/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data25.functions !== undefined){
let data38 = data25.functions;
const _errs96 = errors;
let valid21 = false;
const _errs97 = errors;
if(Array.isArray(data38)){
const len5 = data38.length;
for(let i5=0; i5<len5; i5++){
if(typeof data38[i5] !== "string"){
const err62 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/functions/" + i5,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/functions/anyOf/0/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/functions",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/functions/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid4 = _errs97 === errors;
valid21 = valid21 || _valid4;
if(!valid21){
const _errs101 = errors;
if(typeof data38 !== "string"){
const err64 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/functions",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/functions/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!(data38 === "none")){
const err65 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/functions",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/functions/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema11.properties.prompt.properties.contexts.additionalProperties.properties.steps.items.properties.functions.anyOf[1].enum}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid4 = _errs101 === errors;
valid21 = valid21 || _valid4;
}
if(!valid21){
const err66 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/functions",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/functions/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
}
if(data25.valid_steps !== undefined){
let data40 = data25.valid_steps;
if(Array.isArray(data40)){
const len6 = data40.length;
for(let i6=0; i6<len6; i6++){
if(typeof data40[i6] !== "string"){
const err67 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/valid_steps/" + i6,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/valid_steps/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/valid_steps",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/valid_steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data25.valid_contexts !== undefined){
let data42 = data25.valid_contexts;
if(Array.isArray(data42)){
const len7 = data42.length;
for(let i7=0; i7<len7; i7++){
if(typeof data42[i7] !== "string"){
const err69 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/valid_contexts/" + i7,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/valid_contexts/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/valid_contexts",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/valid_contexts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data25.skip_user_turn !== undefined){
let data44 = data25.skip_user_turn;
if((typeof data44 !== "boolean") && (typeof data44 !== "string")){
const err71 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/skip_user_turn",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/skip_user_turn/type",keyword:"type",params:{type: schema11.properties.prompt.properties.contexts.additionalProperties.properties.steps.items.properties.skip_user_turn.type}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(typeof data44 === "string"){
if(!pattern0.test(data44)){
const err72 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/skip_user_turn",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/skip_user_turn/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data25.skip_to_next_step !== undefined){
let data45 = data25.skip_to_next_step;
if((typeof data45 !== "boolean") && (typeof data45 !== "string")){
const err73 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/skip_to_next_step",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/skip_to_next_step/type",keyword:"type",params:{type: schema11.properties.prompt.properties.contexts.additionalProperties.properties.steps.items.properties.skip_to_next_step.type}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(typeof data45 === "string"){
if(!pattern0.test(data45)){
const err74 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/skip_to_next_step",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/skip_to_next_step/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
if(data25.end !== undefined){
let data46 = data25.end;
if((typeof data46 !== "boolean") && (typeof data46 !== "string")){
const err75 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/end",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/end/type",keyword:"type",params:{type: schema11.properties.prompt.properties.contexts.additionalProperties.properties.steps.items.properties.end.type}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(typeof data46 === "string"){
if(!pattern0.test(data46)){
const err76 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/end",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/end/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
if(data25.reset !== undefined){
let data47 = data25.reset;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.system_prompt !== undefined){
if(typeof data47.system_prompt !== "string"){
const err77 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/reset/system_prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/reset/properties/system_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data47.user_prompt !== undefined){
if(typeof data47.user_prompt !== "string"){
const err78 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/reset/user_prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/reset/properties/user_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data47.consolidate !== undefined){
if(typeof data47.consolidate !== "boolean"){
const err79 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/reset/consolidate",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/reset/properties/consolidate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data47.full_reset !== undefined){
if(typeof data47.full_reset !== "boolean"){
const err80 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/reset/full_reset",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/reset/properties/full_reset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/reset",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/reset/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data25.history !== undefined){
let data52 = data25.history;
if(typeof data52 !== "string"){
const err82 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/history",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/history/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!(((data52 === "keep") || (data52 === "default")) || (data52 === "hide"))){
const err83 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/history",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/history/enum",keyword:"enum",params:{allowedValues: schema11.properties.prompt.properties.contexts.additionalProperties.properties.steps.items.properties.history.enum}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data25.gather_info !== undefined){
let data53 = data25.gather_info;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.questions === undefined){
const err84 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/required",keyword:"required",params:{missingProperty: "questions"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data53.questions !== undefined){
let data54 = data53.questions;
if(Array.isArray(data54)){
if(data54.length < 1){
const err85 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
const len8 = data54.length;
for(let i8=0; i8<len8; i8++){
let data55 = data54[i8];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.key === undefined){
const err86 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data55.question === undefined){
const err87 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/required",keyword:"required",params:{missingProperty: "question"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data55.key !== undefined){
if(typeof data55.key !== "string"){
const err88 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8+"/key",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data55.question !== undefined){
if(typeof data55.question !== "string"){
const err89 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8+"/question",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/properties/question/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data55.type !== undefined){
let data58 = data55.type;
if(typeof data58 !== "string"){
const err90 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8+"/type",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!((((data58 === "string") || (data58 === "integer")) || (data58 === "number")) || (data58 === "boolean"))){
const err91 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8+"/type",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.prompt.properties.contexts.additionalProperties.properties.steps.items.properties.gather_info.properties.questions.items.properties.type.enum}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data55.confirm !== undefined){
if(typeof data55.confirm !== "boolean"){
const err92 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8+"/confirm",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/properties/confirm/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data55.prompt !== undefined){
if(typeof data55.prompt !== "string"){
const err93 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8+"/prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/properties/prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data55.functions !== undefined){
let data61 = data55.functions;
if(Array.isArray(data61)){
const len9 = data61.length;
for(let i9=0; i9<len9; i9++){
if(typeof data61[i9] !== "string"){
const err94 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8+"/functions/" + i9,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/properties/functions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8+"/functions",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/properties/functions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data55.isolated !== undefined){
if(typeof data55.isolated !== "boolean"){
const err96 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8+"/isolated",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/properties/isolated/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions/" + i8,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/questions",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/questions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data53.prompt !== undefined){
if(typeof data53.prompt !== "string"){
const err99 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data53.output_key !== undefined){
if(typeof data53.output_key !== "string"){
const err100 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/output_key",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/output_key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data53.completion_action !== undefined){
if(typeof data53.completion_action !== "string"){
const err101 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/completion_action",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/completion_action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data53.isolated !== undefined){
if(typeof data53.isolated !== "boolean"){
const err102 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info/isolated",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/properties/isolated/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2+"/gather_info",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/properties/gather_info/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps/" + i2,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/steps",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data23.initial_step !== undefined){
if(typeof data23.initial_step !== "string"){
const err106 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/initial_step",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/initial_step/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data23.valid_contexts !== undefined){
let data69 = data23.valid_contexts;
if(Array.isArray(data69)){
const len10 = data69.length;
for(let i10=0; i10<len10; i10++){
if(typeof data69[i10] !== "string"){
const err107 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/valid_contexts/" + i10,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/valid_contexts/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/valid_contexts",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/valid_contexts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data23.valid_steps !== undefined){
let data71 = data23.valid_steps;
if(Array.isArray(data71)){
const len11 = data71.length;
for(let i11=0; i11<len11; i11++){
if(typeof data71[i11] !== "string"){
const err109 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/valid_steps/" + i11,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/valid_steps/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/valid_steps",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/valid_steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data23.prompt !== undefined){
if(typeof data23.prompt !== "string"){
const err111 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data23.text !== undefined){
if(typeof data23.text !== "string"){
const err112 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/text",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data23.pom !== undefined){
let data75 = data23.pom;
if(Array.isArray(data75)){
const len12 = data75.length;
for(let i12=0; i12<len12; i12++){
let data76 = data75[i12];
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.title !== undefined){
if(typeof data76.title !== "string"){
const err113 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12+"/title",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data76.body !== undefined){
if(typeof data76.body !== "string"){
const err114 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12+"/body",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data76.bullets !== undefined){
let data79 = data76.bullets;
if(Array.isArray(data79)){
const len13 = data79.length;
for(let i13=0; i13<len13; i13++){
if(typeof data79[i13] !== "string"){
const err115 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12+"/bullets/" + i13,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/properties/bullets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12+"/bullets",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/properties/bullets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data76.subsections !== undefined){
if(!(Array.isArray(data76.subsections))){
const err117 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12+"/subsections",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/properties/subsections/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data76.numbered !== undefined){
let data82 = data76.numbered;
const _errs188 = errors;
let valid44 = false;
const _errs189 = errors;
if(typeof data82 !== "boolean"){
const err118 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12+"/numbered",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/properties/numbered/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid5 = _errs189 === errors;
valid44 = valid44 || _valid5;
if(!valid44){
const _errs191 = errors;
if(typeof data82 !== "string"){
const err119 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12+"/numbered",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/properties/numbered/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid5 = _errs191 === errors;
valid44 = valid44 || _valid5;
}
if(!valid44){
const err120 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12+"/numbered",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/properties/numbered/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
else {
errors = _errs188;
if(vErrors !== null){
if(_errs188){
vErrors.length = _errs188;
}
else {
vErrors = null;
}
}
}
}
if(data76.numberedBullets !== undefined){
let data83 = data76.numberedBullets;
const _errs194 = errors;
let valid45 = false;
const _errs195 = errors;
if(typeof data83 !== "boolean"){
const err121 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12+"/numberedBullets",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/properties/numberedBullets/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var _valid6 = _errs195 === errors;
valid45 = valid45 || _valid6;
if(!valid45){
const _errs197 = errors;
if(typeof data83 !== "string"){
const err122 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12+"/numberedBullets",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/properties/numberedBullets/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var _valid6 = _errs197 === errors;
valid45 = valid45 || _valid6;
}
if(!valid45){
const err123 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12+"/numberedBullets",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/properties/numberedBullets/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
else {
errors = _errs194;
if(vErrors !== null){
if(_errs194){
vErrors.length = _errs194;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err124 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom/" + i12,schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/pom",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/pom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data23.system_prompt !== undefined){
if(typeof data23.system_prompt !== "string"){
const err126 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/system_prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/system_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data23.user_prompt !== undefined){
if(typeof data23.user_prompt !== "string"){
const err127 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/user_prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/user_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data23.consolidate !== undefined){
let data86 = data23.consolidate;
if((typeof data86 !== "boolean") && (typeof data86 !== "string")){
const err128 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consolidate",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/consolidate/type",keyword:"type",params:{type: schema11.properties.prompt.properties.contexts.additionalProperties.properties.consolidate.type}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(typeof data86 === "string"){
if(!pattern0.test(data86)){
const err129 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/consolidate",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/consolidate/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
if(data23.full_reset !== undefined){
let data87 = data23.full_reset;
if((typeof data87 !== "boolean") && (typeof data87 !== "string")){
const err130 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/full_reset",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/full_reset/type",keyword:"type",params:{type: schema11.properties.prompt.properties.contexts.additionalProperties.properties.full_reset.type}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(typeof data87 === "string"){
if(!pattern0.test(data87)){
const err131 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/full_reset",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/full_reset/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
if(data23.isolated !== undefined){
let data88 = data23.isolated;
if((typeof data88 !== "boolean") && (typeof data88 !== "string")){
const err132 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/isolated",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/isolated/type",keyword:"type",params:{type: schema11.properties.prompt.properties.contexts.additionalProperties.properties.isolated.type}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(typeof data88 === "string"){
if(!pattern0.test(data88)){
const err133 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/isolated",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/isolated/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
if(data23.reset !== undefined){
let data89 = data23.reset;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.system_prompt !== undefined){
if(typeof data89.system_prompt !== "string"){
const err134 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reset/system_prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/reset/properties/system_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data89.user_prompt !== undefined){
if(typeof data89.user_prompt !== "string"){
const err135 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reset/user_prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/reset/properties/user_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data89.consolidate !== undefined){
if(typeof data89.consolidate !== "boolean"){
const err136 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reset/consolidate",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/reset/properties/consolidate/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data89.full_reset !== undefined){
if(typeof data89.full_reset !== "boolean"){
const err137 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reset/full_reset",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/reset/properties/full_reset/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/reset",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/reset/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data23.history !== undefined){
let data94 = data23.history;
if(typeof data94 !== "string"){
const err139 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/history",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/history/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!(((data94 === "keep") || (data94 === "default")) || (data94 === "hide"))){
const err140 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/history",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/history/enum",keyword:"enum",params:{allowedValues: schema11.properties.prompt.properties.contexts.additionalProperties.properties.history.enum}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data23.post_prompt !== undefined){
let data95 = data23.post_prompt;
const _errs222 = errors;
let valid47 = false;
const _errs223 = errors;
if(typeof data95 !== "string"){
const err141 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/post_prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/post_prompt/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var _valid7 = _errs223 === errors;
valid47 = valid47 || _valid7;
if(!valid47){
const _errs225 = errors;
if(!(data95 && typeof data95 == "object" && !Array.isArray(data95))){
const err142 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/post_prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/post_prompt/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
var _valid7 = _errs225 === errors;
valid47 = valid47 || _valid7;
}
if(!valid47){
const err143 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/post_prompt",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/post_prompt/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
else {
errors = _errs222;
if(vErrors !== null){
if(_errs222){
vErrors.length = _errs222;
}
else {
vErrors = null;
}
}
}
}
if(data23.enter_fillers !== undefined){
let data96 = data23.enter_fillers;
if(!(data96 && typeof data96 == "object" && !Array.isArray(data96))){
const err144 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/enter_fillers",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/enter_fillers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data23.exit_fillers !== undefined){
let data97 = data23.exit_fillers;
if(!(data97 && typeof data97 == "object" && !Array.isArray(data97))){
const err145 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/exit_fillers",schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/properties/exit_fillers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/prompt/contexts/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/prompt/properties/contexts/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
else {
const err147 = {instancePath:instancePath+"/prompt/contexts",schemaPath:"#/properties/prompt/properties/contexts/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data.post_prompt !== undefined){
let data98 = data.post_prompt;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.text !== undefined){
if(typeof data98.text !== "string"){
const err149 = {instancePath:instancePath+"/post_prompt/text",schemaPath:"#/properties/post_prompt/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data98.pom !== undefined){
let data100 = data98.pom;
if(Array.isArray(data100)){
const len14 = data100.length;
for(let i14=0; i14<len14; i14++){
let data101 = data100[i14];
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.title !== undefined){
if(typeof data101.title !== "string"){
const err150 = {instancePath:instancePath+"/post_prompt/pom/" + i14+"/title",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data101.body !== undefined){
if(typeof data101.body !== "string"){
const err151 = {instancePath:instancePath+"/post_prompt/pom/" + i14+"/body",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data101.bullets !== undefined){
let data104 = data101.bullets;
if(Array.isArray(data104)){
const len15 = data104.length;
for(let i15=0; i15<len15; i15++){
if(typeof data104[i15] !== "string"){
const err152 = {instancePath:instancePath+"/post_prompt/pom/" + i14+"/bullets/" + i15,schemaPath:"#/properties/post_prompt/properties/pom/items/properties/bullets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/post_prompt/pom/" + i14+"/bullets",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/bullets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data101.subsections !== undefined){
if(!(Array.isArray(data101.subsections))){
const err154 = {instancePath:instancePath+"/post_prompt/pom/" + i14+"/subsections",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/subsections/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data101.numbered !== undefined){
let data107 = data101.numbered;
const _errs250 = errors;
let valid54 = false;
const _errs251 = errors;
if(typeof data107 !== "boolean"){
const err155 = {instancePath:instancePath+"/post_prompt/pom/" + i14+"/numbered",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numbered/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
var _valid8 = _errs251 === errors;
valid54 = valid54 || _valid8;
if(!valid54){
const _errs253 = errors;
if(typeof data107 !== "string"){
const err156 = {instancePath:instancePath+"/post_prompt/pom/" + i14+"/numbered",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numbered/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var _valid8 = _errs253 === errors;
valid54 = valid54 || _valid8;
}
if(!valid54){
const err157 = {instancePath:instancePath+"/post_prompt/pom/" + i14+"/numbered",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numbered/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
else {
errors = _errs250;
if(vErrors !== null){
if(_errs250){
vErrors.length = _errs250;
}
else {
vErrors = null;
}
}
}
}
if(data101.numberedBullets !== undefined){
let data108 = data101.numberedBullets;
const _errs256 = errors;
let valid55 = false;
const _errs257 = errors;
if(typeof data108 !== "boolean"){
const err158 = {instancePath:instancePath+"/post_prompt/pom/" + i14+"/numberedBullets",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numberedBullets/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
var _valid9 = _errs257 === errors;
valid55 = valid55 || _valid9;
if(!valid55){
const _errs259 = errors;
if(typeof data108 !== "string"){
const err159 = {instancePath:instancePath+"/post_prompt/pom/" + i14+"/numberedBullets",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numberedBullets/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid9 = _errs259 === errors;
valid55 = valid55 || _valid9;
}
if(!valid55){
const err160 = {instancePath:instancePath+"/post_prompt/pom/" + i14+"/numberedBullets",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numberedBullets/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
else {
errors = _errs256;
if(vErrors !== null){
if(_errs256){
vErrors.length = _errs256;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err161 = {instancePath:instancePath+"/post_prompt/pom/" + i14,schemaPath:"#/properties/post_prompt/properties/pom/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/post_prompt/pom",schemaPath:"#/properties/post_prompt/properties/pom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data98.temperature !== undefined){
let data109 = data98.temperature;
if(typeof data109 == "number"){
if(data109 > 2 || isNaN(data109)){
const err163 = {instancePath:instancePath+"/post_prompt/temperature",schemaPath:"#/properties/post_prompt/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data109 < 0 || isNaN(data109)){
const err164 = {instancePath:instancePath+"/post_prompt/temperature",schemaPath:"#/properties/post_prompt/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/post_prompt/temperature",schemaPath:"#/properties/post_prompt/properties/temperature/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data98.top_p !== undefined){
let data110 = data98.top_p;
if(typeof data110 == "number"){
if(data110 > 1 || isNaN(data110)){
const err166 = {instancePath:instancePath+"/post_prompt/top_p",schemaPath:"#/properties/post_prompt/properties/top_p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data110 < 0 || isNaN(data110)){
const err167 = {instancePath:instancePath+"/post_prompt/top_p",schemaPath:"#/properties/post_prompt/properties/top_p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/post_prompt/top_p",schemaPath:"#/properties/post_prompt/properties/top_p/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data98.confidence !== undefined){
let data111 = data98.confidence;
if(typeof data111 == "number"){
if(data111 > 1 || isNaN(data111)){
const err169 = {instancePath:instancePath+"/post_prompt/confidence",schemaPath:"#/properties/post_prompt/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data111 < 0 || isNaN(data111)){
const err170 = {instancePath:instancePath+"/post_prompt/confidence",schemaPath:"#/properties/post_prompt/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/post_prompt/confidence",schemaPath:"#/properties/post_prompt/properties/confidence/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data98.presence_penalty !== undefined){
let data112 = data98.presence_penalty;
if(typeof data112 == "number"){
if(data112 > 2 || isNaN(data112)){
const err172 = {instancePath:instancePath+"/post_prompt/presence_penalty",schemaPath:"#/properties/post_prompt/properties/presence_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data112 < -2 || isNaN(data112)){
const err173 = {instancePath:instancePath+"/post_prompt/presence_penalty",schemaPath:"#/properties/post_prompt/properties/presence_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/post_prompt/presence_penalty",schemaPath:"#/properties/post_prompt/properties/presence_penalty/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data98.frequency_penalty !== undefined){
let data113 = data98.frequency_penalty;
if(typeof data113 == "number"){
if(data113 > 2 || isNaN(data113)){
const err175 = {instancePath:instancePath+"/post_prompt/frequency_penalty",schemaPath:"#/properties/post_prompt/properties/frequency_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data113 < -2 || isNaN(data113)){
const err176 = {instancePath:instancePath+"/post_prompt/frequency_penalty",schemaPath:"#/properties/post_prompt/properties/frequency_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/post_prompt/frequency_penalty",schemaPath:"#/properties/post_prompt/properties/frequency_penalty/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data98.max_tokens !== undefined){
let data114 = data98.max_tokens;
if(!((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114)))){
const err178 = {instancePath:instancePath+"/post_prompt/max_tokens",schemaPath:"#/properties/post_prompt/properties/max_tokens/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(typeof data114 == "number"){
if(data114 > 4096 || isNaN(data114)){
const err179 = {instancePath:instancePath+"/post_prompt/max_tokens",schemaPath:"#/properties/post_prompt/properties/max_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data114 < 0 || isNaN(data114)){
const err180 = {instancePath:instancePath+"/post_prompt/max_tokens",schemaPath:"#/properties/post_prompt/properties/max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
if(data98.max_completion_tokens !== undefined){
let data115 = data98.max_completion_tokens;
if(!((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115)))){
const err181 = {instancePath:instancePath+"/post_prompt/max_completion_tokens",schemaPath:"#/properties/post_prompt/properties/max_completion_tokens/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(typeof data115 == "number"){
if(data115 < 0 || isNaN(data115)){
const err182 = {instancePath:instancePath+"/post_prompt/max_completion_tokens",schemaPath:"#/properties/post_prompt/properties/max_completion_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
if(data98.barge_confidence !== undefined){
let data116 = data98.barge_confidence;
if(typeof data116 == "number"){
if(data116 > 1 || isNaN(data116)){
const err183 = {instancePath:instancePath+"/post_prompt/barge_confidence",schemaPath:"#/properties/post_prompt/properties/barge_confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data116 < 0 || isNaN(data116)){
const err184 = {instancePath:instancePath+"/post_prompt/barge_confidence",schemaPath:"#/properties/post_prompt/properties/barge_confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/post_prompt/barge_confidence",schemaPath:"#/properties/post_prompt/properties/barge_confidence/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data98.model !== undefined){
if(typeof data98.model !== "string"){
const err186 = {instancePath:instancePath+"/post_prompt/model",schemaPath:"#/properties/post_prompt/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data98.reasoning_effort !== undefined){
if(typeof data98.reasoning_effort !== "string"){
const err187 = {instancePath:instancePath+"/post_prompt/reasoning_effort",schemaPath:"#/properties/post_prompt/properties/reasoning_effort/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data98.verbosity !== undefined){
if(typeof data98.verbosity !== "string"){
const err188 = {instancePath:instancePath+"/post_prompt/verbosity",schemaPath:"#/properties/post_prompt/properties/verbosity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/post_prompt",schemaPath:"#/properties/post_prompt/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data.post_prompt_url !== undefined){
if(typeof data.post_prompt_url !== "string"){
const err190 = {instancePath:instancePath+"/post_prompt_url",schemaPath:"#/properties/post_prompt_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data.post_prompt_auth_user !== undefined){
if(typeof data.post_prompt_auth_user !== "string"){
const err191 = {instancePath:instancePath+"/post_prompt_auth_user",schemaPath:"#/properties/post_prompt_auth_user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data.post_prompt_auth_password !== undefined){
if(typeof data.post_prompt_auth_password !== "string"){
const err192 = {instancePath:instancePath+"/post_prompt_auth_password",schemaPath:"#/properties/post_prompt_auth_password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data.global_data !== undefined){
let data123 = data.global_data;
if(!(data123 && typeof data123 == "object" && !Array.isArray(data123))){
const err193 = {instancePath:instancePath+"/global_data",schemaPath:"#/properties/global_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data.hints !== undefined){
let data124 = data.hints;
if(Array.isArray(data124)){
const len16 = data124.length;
for(let i16=0; i16<len16; i16++){
let data125 = data124[i16];
const _errs294 = errors;
let valid58 = false;
const _errs295 = errors;
if(typeof data125 !== "string"){
const err194 = {instancePath:instancePath+"/hints/" + i16,schemaPath:"#/properties/hints/items/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
var _valid10 = _errs295 === errors;
valid58 = valid58 || _valid10;
if(!valid58){
const _errs297 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.hint === undefined){
const err195 = {instancePath:instancePath+"/hints/" + i16,schemaPath:"#/properties/hints/items/anyOf/1/required",keyword:"required",params:{missingProperty: "hint"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data125.pattern === undefined){
const err196 = {instancePath:instancePath+"/hints/" + i16,schemaPath:"#/properties/hints/items/anyOf/1/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data125.replace === undefined){
const err197 = {instancePath:instancePath+"/hints/" + i16,schemaPath:"#/properties/hints/items/anyOf/1/required",keyword:"required",params:{missingProperty: "replace"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
for(const key2 in data125){
if(!((((key2 === "hint") || (key2 === "pattern")) || (key2 === "replace")) || (key2 === "ignore_case"))){
const err198 = {instancePath:instancePath+"/hints/" + i16,schemaPath:"#/properties/hints/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data125.hint !== undefined){
if(typeof data125.hint !== "string"){
const err199 = {instancePath:instancePath+"/hints/" + i16+"/hint",schemaPath:"#/properties/hints/items/anyOf/1/properties/hint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data125.pattern !== undefined){
if(typeof data125.pattern !== "string"){
const err200 = {instancePath:instancePath+"/hints/" + i16+"/pattern",schemaPath:"#/properties/hints/items/anyOf/1/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data125.replace !== undefined){
if(typeof data125.replace !== "string"){
const err201 = {instancePath:instancePath+"/hints/" + i16+"/replace",schemaPath:"#/properties/hints/items/anyOf/1/properties/replace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data125.ignore_case !== undefined){
let data129 = data125.ignore_case;
if((typeof data129 !== "boolean") && (typeof data129 !== "string")){
const err202 = {instancePath:instancePath+"/hints/" + i16+"/ignore_case",schemaPath:"#/properties/hints/items/anyOf/1/properties/ignore_case/type",keyword:"type",params:{type: schema11.properties.hints.items.anyOf[1].properties.ignore_case.type}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(typeof data129 === "string"){
if(!pattern0.test(data129)){
const err203 = {instancePath:instancePath+"/hints/" + i16+"/ignore_case",schemaPath:"#/properties/hints/items/anyOf/1/properties/ignore_case/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
}
else {
const err204 = {instancePath:instancePath+"/hints/" + i16,schemaPath:"#/properties/hints/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
var _valid10 = _errs297 === errors;
valid58 = valid58 || _valid10;
}
if(!valid58){
const err205 = {instancePath:instancePath+"/hints/" + i16,schemaPath:"#/properties/hints/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
else {
errors = _errs294;
if(vErrors !== null){
if(_errs294){
vErrors.length = _errs294;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err206 = {instancePath:instancePath+"/hints",schemaPath:"#/properties/hints/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data.languages !== undefined){
let data130 = data.languages;
if(Array.isArray(data130)){
const len17 = data130.length;
for(let i17=0; i17<len17; i17++){
let data131 = data130[i17];
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(data131.name !== undefined){
if(typeof data131.name !== "string"){
const err207 = {instancePath:instancePath+"/languages/" + i17+"/name",schemaPath:"#/properties/languages/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data131.code !== undefined){
let data133 = data131.code;
const _errs315 = errors;
let valid63 = false;
const _errs316 = errors;
if(typeof data133 !== "string"){
const err208 = {instancePath:instancePath+"/languages/" + i17+"/code",schemaPath:"#/properties/languages/items/properties/code/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var _valid11 = _errs316 === errors;
valid63 = valid63 || _valid11;
if(!valid63){
const _errs318 = errors;
if(Array.isArray(data133)){
const len18 = data133.length;
for(let i18=0; i18<len18; i18++){
if(typeof data133[i18] !== "string"){
const err209 = {instancePath:instancePath+"/languages/" + i17+"/code/" + i18,schemaPath:"#/properties/languages/items/properties/code/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/languages/" + i17+"/code",schemaPath:"#/properties/languages/items/properties/code/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var _valid11 = _errs318 === errors;
valid63 = valid63 || _valid11;
}
if(!valid63){
const err211 = {instancePath:instancePath+"/languages/" + i17+"/code",schemaPath:"#/properties/languages/items/properties/code/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
else {
errors = _errs315;
if(vErrors !== null){
if(_errs315){
vErrors.length = _errs315;
}
else {
vErrors = null;
}
}
}
}
if(data131.voice !== undefined){
if(typeof data131.voice !== "string"){
const err212 = {instancePath:instancePath+"/languages/" + i17+"/voice",schemaPath:"#/properties/languages/items/properties/voice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data131.model !== undefined){
if(typeof data131.model !== "string"){
const err213 = {instancePath:instancePath+"/languages/" + i17+"/model",schemaPath:"#/properties/languages/items/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data131.engine !== undefined){
if(typeof data131.engine !== "string"){
const err214 = {instancePath:instancePath+"/languages/" + i17+"/engine",schemaPath:"#/properties/languages/items/properties/engine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data131.speech_fillers !== undefined){
let data138 = data131.speech_fillers;
if(Array.isArray(data138)){
const len19 = data138.length;
for(let i19=0; i19<len19; i19++){
if(typeof data138[i19] !== "string"){
const err215 = {instancePath:instancePath+"/languages/" + i17+"/speech_fillers/" + i19,schemaPath:"#/properties/languages/items/properties/speech_fillers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/languages/" + i17+"/speech_fillers",schemaPath:"#/properties/languages/items/properties/speech_fillers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data131.function_fillers !== undefined){
let data140 = data131.function_fillers;
if(Array.isArray(data140)){
const len20 = data140.length;
for(let i20=0; i20<len20; i20++){
if(typeof data140[i20] !== "string"){
const err217 = {instancePath:instancePath+"/languages/" + i17+"/function_fillers/" + i20,schemaPath:"#/properties/languages/items/properties/function_fillers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/languages/" + i17+"/function_fillers",schemaPath:"#/properties/languages/items/properties/function_fillers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data131.fillers !== undefined){
let data142 = data131.fillers;
if(Array.isArray(data142)){
const len21 = data142.length;
for(let i21=0; i21<len21; i21++){
if(typeof data142[i21] !== "string"){
const err219 = {instancePath:instancePath+"/languages/" + i17+"/fillers/" + i21,schemaPath:"#/properties/languages/items/properties/fillers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/languages/" + i17+"/fillers",schemaPath:"#/properties/languages/items/properties/fillers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data131.turn_fillers !== undefined){
let data144 = data131.turn_fillers;
if(Array.isArray(data144)){
const len22 = data144.length;
for(let i22=0; i22<len22; i22++){
if(typeof data144[i22] !== "string"){
const err221 = {instancePath:instancePath+"/languages/" + i17+"/turn_fillers/" + i22,schemaPath:"#/properties/languages/items/properties/turn_fillers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/languages/" + i17+"/turn_fillers",schemaPath:"#/properties/languages/items/properties/turn_fillers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data131.listen_language !== undefined){
let data146 = data131.listen_language;
const _errs345 = errors;
let valid74 = false;
const _errs346 = errors;
if(typeof data146 !== "string"){
const err223 = {instancePath:instancePath+"/languages/" + i17+"/listen_language",schemaPath:"#/properties/languages/items/properties/listen_language/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var _valid12 = _errs346 === errors;
valid74 = valid74 || _valid12;
if(!valid74){
const _errs348 = errors;
if(Array.isArray(data146)){
const len23 = data146.length;
for(let i23=0; i23<len23; i23++){
if(typeof data146[i23] !== "string"){
const err224 = {instancePath:instancePath+"/languages/" + i17+"/listen_language/" + i23,schemaPath:"#/properties/languages/items/properties/listen_language/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/languages/" + i17+"/listen_language",schemaPath:"#/properties/languages/items/properties/listen_language/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
var _valid12 = _errs348 === errors;
valid74 = valid74 || _valid12;
}
if(!valid74){
const err226 = {instancePath:instancePath+"/languages/" + i17+"/listen_language",schemaPath:"#/properties/languages/items/properties/listen_language/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
else {
errors = _errs345;
if(vErrors !== null){
if(_errs345){
vErrors.length = _errs345;
}
else {
vErrors = null;
}
}
}
}
if(data131.auto_emotion !== undefined){
if(typeof data131.auto_emotion !== "boolean"){
const err227 = {instancePath:instancePath+"/languages/" + i17+"/auto_emotion",schemaPath:"#/properties/languages/items/properties/auto_emotion/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data131.auto_speed !== undefined){
if(typeof data131.auto_speed !== "boolean"){
const err228 = {instancePath:instancePath+"/languages/" + i17+"/auto_speed",schemaPath:"#/properties/languages/items/properties/auto_speed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data131.params !== undefined){
let data150 = data131.params;
if(!(data150 && typeof data150 == "object" && !Array.isArray(data150))){
const err229 = {instancePath:instancePath+"/languages/" + i17+"/params",schemaPath:"#/properties/languages/items/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data131.pronounce !== undefined){
let data151 = data131.pronounce;
if(Array.isArray(data151)){
const len24 = data151.length;
for(let i24=0; i24<len24; i24++){
let data152 = data151[i24];
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(data152.replace === undefined){
const err230 = {instancePath:instancePath+"/languages/" + i17+"/pronounce/" + i24,schemaPath:"#/properties/languages/items/properties/pronounce/items/required",keyword:"required",params:{missingProperty: "replace"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data152.with === undefined){
const err231 = {instancePath:instancePath+"/languages/" + i17+"/pronounce/" + i24,schemaPath:"#/properties/languages/items/properties/pronounce/items/required",keyword:"required",params:{missingProperty: "with"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
for(const key3 in data152){
if(!(((key3 === "replace") || (key3 === "with")) || (key3 === "ignore_case"))){
const err232 = {instancePath:instancePath+"/languages/" + i17+"/pronounce/" + i24,schemaPath:"#/properties/languages/items/properties/pronounce/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data152.replace !== undefined){
if(typeof data152.replace !== "string"){
const err233 = {instancePath:instancePath+"/languages/" + i17+"/pronounce/" + i24+"/replace",schemaPath:"#/properties/languages/items/properties/pronounce/items/properties/replace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data152.with !== undefined){
if(typeof data152.with !== "string"){
const err234 = {instancePath:instancePath+"/languages/" + i17+"/pronounce/" + i24+"/with",schemaPath:"#/properties/languages/items/properties/pronounce/items/properties/with/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data152.ignore_case !== undefined){
let data155 = data152.ignore_case;
if((typeof data155 !== "boolean") && (typeof data155 !== "string")){
const err235 = {instancePath:instancePath+"/languages/" + i17+"/pronounce/" + i24+"/ignore_case",schemaPath:"#/properties/languages/items/properties/pronounce/items/properties/ignore_case/type",keyword:"type",params:{type: schema11.properties.languages.items.properties.pronounce.items.properties.ignore_case.type}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(typeof data155 === "string"){
if(!pattern0.test(data155)){
const err236 = {instancePath:instancePath+"/languages/" + i17+"/pronounce/" + i24+"/ignore_case",schemaPath:"#/properties/languages/items/properties/pronounce/items/properties/ignore_case/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
}
else {
const err237 = {instancePath:instancePath+"/languages/" + i17+"/pronounce/" + i24,schemaPath:"#/properties/languages/items/properties/pronounce/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/languages/" + i17+"/pronounce",schemaPath:"#/properties/languages/items/properties/pronounce/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/languages/" + i17,schemaPath:"#/properties/languages/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data.multilingual !== undefined){
let data156 = data.multilingual;
if(!(data156 && typeof data156 == "object" && !Array.isArray(data156))){
const err241 = {instancePath:instancePath+"/multilingual",schemaPath:"#/properties/multilingual/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data.params !== undefined){
let data157 = data.params;
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
if(data157.ai_model !== undefined){
if(typeof data157.ai_model !== "string"){
const err242 = {instancePath:instancePath+"/params/ai_model",schemaPath:"#/properties/params/properties/ai_model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data157.ai_name !== undefined){
if(typeof data157.ai_name !== "string"){
const err243 = {instancePath:instancePath+"/params/ai_name",schemaPath:"#/properties/params/properties/ai_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data157.app_name !== undefined){
if(typeof data157.app_name !== "string"){
const err244 = {instancePath:instancePath+"/params/app_name",schemaPath:"#/properties/params/properties/app_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data157.conscience !== undefined){
if(typeof data157.conscience !== "string"){
const err245 = {instancePath:instancePath+"/params/conscience",schemaPath:"#/properties/params/properties/conscience/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data157.convo !== undefined){
let data162 = data157.convo;
if(Array.isArray(data162)){
const len25 = data162.length;
for(let i25=0; i25<len25; i25++){
let data163 = data162[i25];
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(data163.role === undefined){
const err246 = {instancePath:instancePath+"/params/convo/" + i25,schemaPath:"#/properties/params/properties/convo/items/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data163.content === undefined){
const err247 = {instancePath:instancePath+"/params/convo/" + i25,schemaPath:"#/properties/params/properties/convo/items/required",keyword:"required",params:{missingProperty: "content"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
for(const key4 in data163){
if(!(((key4 === "role") || (key4 === "content")) || (key4 === "lang"))){
const err248 = {instancePath:instancePath+"/params/convo/" + i25,schemaPath:"#/properties/params/properties/convo/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data163.role !== undefined){
let data164 = data163.role;
if(typeof data164 !== "string"){
const err249 = {instancePath:instancePath+"/params/convo/" + i25+"/role",schemaPath:"#/properties/params/properties/convo/items/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(!(((data164 === "user") || (data164 === "assistant")) || (data164 === "system"))){
const err250 = {instancePath:instancePath+"/params/convo/" + i25+"/role",schemaPath:"#/properties/params/properties/convo/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema11.properties.params.properties.convo.items.properties.role.enum}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data163.content !== undefined){
if(typeof data163.content !== "string"){
const err251 = {instancePath:instancePath+"/params/convo/" + i25+"/content",schemaPath:"#/properties/params/properties/convo/items/properties/content/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data163.lang !== undefined){
if(typeof data163.lang !== "string"){
const err252 = {instancePath:instancePath+"/params/convo/" + i25+"/lang",schemaPath:"#/properties/params/properties/convo/items/properties/lang/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/params/convo/" + i25,schemaPath:"#/properties/params/properties/convo/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/params/convo",schemaPath:"#/properties/params/properties/convo/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data157.conversation_id !== undefined){
if(typeof data157.conversation_id !== "string"){
const err255 = {instancePath:instancePath+"/params/conversation_id",schemaPath:"#/properties/params/properties/conversation_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data157.conversation_sliding_window !== undefined){
let data168 = data157.conversation_sliding_window;
if((!((typeof data168 == "number") && (!(data168 % 1) && !isNaN(data168)))) && (typeof data168 !== "string")){
const err256 = {instancePath:instancePath+"/params/conversation_sliding_window",schemaPath:"#/properties/params/properties/conversation_sliding_window/type",keyword:"type",params:{type: schema11.properties.params.properties.conversation_sliding_window.type}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(typeof data168 == "number"){
if(data168 < 1 || isNaN(data168)){
const err257 = {instancePath:instancePath+"/params/conversation_sliding_window",schemaPath:"#/properties/params/properties/conversation_sliding_window/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(typeof data168 === "string"){
if(!pattern0.test(data168)){
const err258 = {instancePath:instancePath+"/params/conversation_sliding_window",schemaPath:"#/properties/params/properties/conversation_sliding_window/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
if(data157.direction !== undefined){
let data169 = data157.direction;
const _errs397 = errors;
let valid84 = false;
const _errs398 = errors;
if(typeof data169 !== "string"){
const err259 = {instancePath:instancePath+"/params/direction",schemaPath:"#/properties/params/properties/direction/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(!((data169 === "inbound") || (data169 === "outbound"))){
const err260 = {instancePath:instancePath+"/params/direction",schemaPath:"#/properties/params/properties/direction/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.params.properties.direction.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
var _valid13 = _errs398 === errors;
valid84 = valid84 || _valid13;
if(!valid84){
const _errs400 = errors;
if(typeof data169 !== "string"){
const err261 = {instancePath:instancePath+"/params/direction",schemaPath:"#/properties/params/properties/direction/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
var _valid13 = _errs400 === errors;
valid84 = valid84 || _valid13;
}
if(!valid84){
const err262 = {instancePath:instancePath+"/params/direction",schemaPath:"#/properties/params/properties/direction/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
else {
errors = _errs397;
if(vErrors !== null){
if(_errs397){
vErrors.length = _errs397;
}
else {
vErrors = null;
}
}
}
}
if(data157.wait_for_user !== undefined){
let data170 = data157.wait_for_user;
if((typeof data170 !== "boolean") && (typeof data170 !== "string")){
const err263 = {instancePath:instancePath+"/params/wait_for_user",schemaPath:"#/properties/params/properties/wait_for_user/type",keyword:"type",params:{type: schema11.properties.params.properties.wait_for_user.type}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(typeof data170 === "string"){
if(!pattern0.test(data170)){
const err264 = {instancePath:instancePath+"/params/wait_for_user",schemaPath:"#/properties/params/properties/wait_for_user/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
if(data157.save_conversation !== undefined){
let data171 = data157.save_conversation;
if((typeof data171 !== "boolean") && (typeof data171 !== "string")){
const err265 = {instancePath:instancePath+"/params/save_conversation",schemaPath:"#/properties/params/properties/save_conversation/type",keyword:"type",params:{type: schema11.properties.params.properties.save_conversation.type}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(typeof data171 === "string"){
if(!pattern0.test(data171)){
const err266 = {instancePath:instancePath+"/params/save_conversation",schemaPath:"#/properties/params/properties/save_conversation/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
if(data157.summary_mode !== undefined){
if(typeof data157.summary_mode !== "string"){
const err267 = {instancePath:instancePath+"/params/summary_mode",schemaPath:"#/properties/params/properties/summary_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data157.transfer_summary !== undefined){
let data173 = data157.transfer_summary;
if((typeof data173 !== "boolean") && (typeof data173 !== "string")){
const err268 = {instancePath:instancePath+"/params/transfer_summary",schemaPath:"#/properties/params/properties/transfer_summary/type",keyword:"type",params:{type: schema11.properties.params.properties.transfer_summary.type}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(typeof data173 === "string"){
if(!pattern0.test(data173)){
const err269 = {instancePath:instancePath+"/params/transfer_summary",schemaPath:"#/properties/params/properties/transfer_summary/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
if(data157.max_response_tokens !== undefined){
let data174 = data157.max_response_tokens;
if((!((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174)))) && (typeof data174 !== "string")){
const err270 = {instancePath:instancePath+"/params/max_response_tokens",schemaPath:"#/properties/params/properties/max_response_tokens/type",keyword:"type",params:{type: schema11.properties.params.properties.max_response_tokens.type}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(typeof data174 == "number"){
if(data174 > 16384 || isNaN(data174)){
const err271 = {instancePath:instancePath+"/params/max_response_tokens",schemaPath:"#/properties/params/properties/max_response_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 16384}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(data174 < 1 || isNaN(data174)){
const err272 = {instancePath:instancePath+"/params/max_response_tokens",schemaPath:"#/properties/params/properties/max_response_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(typeof data174 === "string"){
if(!pattern0.test(data174)){
const err273 = {instancePath:instancePath+"/params/max_response_tokens",schemaPath:"#/properties/params/properties/max_response_tokens/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
if(data157.pom_format !== undefined){
let data175 = data157.pom_format;
if(typeof data175 !== "string"){
const err274 = {instancePath:instancePath+"/params/pom_format",schemaPath:"#/properties/params/properties/pom_format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(!((data175 === "markdown") || (data175 === "xml"))){
const err275 = {instancePath:instancePath+"/params/pom_format",schemaPath:"#/properties/params/properties/pom_format/enum",keyword:"enum",params:{allowedValues: schema11.properties.params.properties.pom_format.enum}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data157.persist_global_data !== undefined){
let data176 = data157.persist_global_data;
if((typeof data176 !== "boolean") && (typeof data176 !== "string")){
const err276 = {instancePath:instancePath+"/params/persist_global_data",schemaPath:"#/properties/params/properties/persist_global_data/type",keyword:"type",params:{type: schema11.properties.params.properties.persist_global_data.type}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(typeof data176 === "string"){
if(!pattern0.test(data176)){
const err277 = {instancePath:instancePath+"/params/persist_global_data",schemaPath:"#/properties/params/properties/persist_global_data/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
if(data157.local_tz !== undefined){
if(typeof data157.local_tz !== "string"){
const err278 = {instancePath:instancePath+"/params/local_tz",schemaPath:"#/properties/params/properties/local_tz/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data157.redact_prompt !== undefined){
if(typeof data157.redact_prompt !== "string"){
const err279 = {instancePath:instancePath+"/params/redact_prompt",schemaPath:"#/properties/params/properties/redact_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data157.cache_mode !== undefined){
let data179 = data157.cache_mode;
if((typeof data179 !== "boolean") && (typeof data179 !== "string")){
const err280 = {instancePath:instancePath+"/params/cache_mode",schemaPath:"#/properties/params/properties/cache_mode/type",keyword:"type",params:{type: schema11.properties.params.properties.cache_mode.type}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(typeof data179 === "string"){
if(!pattern0.test(data179)){
const err281 = {instancePath:instancePath+"/params/cache_mode",schemaPath:"#/properties/params/properties/cache_mode/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
if(data157.enable_accounting !== undefined){
let data180 = data157.enable_accounting;
if((typeof data180 !== "boolean") && (typeof data180 !== "string")){
const err282 = {instancePath:instancePath+"/params/enable_accounting",schemaPath:"#/properties/params/properties/enable_accounting/type",keyword:"type",params:{type: schema11.properties.params.properties.enable_accounting.type}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(typeof data180 === "string"){
if(!pattern0.test(data180)){
const err283 = {instancePath:instancePath+"/params/enable_accounting",schemaPath:"#/properties/params/properties/enable_accounting/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
if(data157.utility_model !== undefined){
if(typeof data157.utility_model !== "string"){
const err284 = {instancePath:instancePath+"/params/utility_model",schemaPath:"#/properties/params/properties/utility_model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data157.enable_thinking !== undefined){
let data182 = data157.enable_thinking;
if((typeof data182 !== "boolean") && (typeof data182 !== "string")){
const err285 = {instancePath:instancePath+"/params/enable_thinking",schemaPath:"#/properties/params/properties/enable_thinking/type",keyword:"type",params:{type: schema11.properties.params.properties.enable_thinking.type}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(typeof data182 === "string"){
if(!pattern0.test(data182)){
const err286 = {instancePath:instancePath+"/params/enable_thinking",schemaPath:"#/properties/params/properties/enable_thinking/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
if(data157.thinking_model !== undefined){
if(typeof data157.thinking_model !== "string"){
const err287 = {instancePath:instancePath+"/params/thinking_model",schemaPath:"#/properties/params/properties/thinking_model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data157.enable_vision !== undefined){
let data184 = data157.enable_vision;
if((typeof data184 !== "boolean") && (typeof data184 !== "string")){
const err288 = {instancePath:instancePath+"/params/enable_vision",schemaPath:"#/properties/params/properties/enable_vision/type",keyword:"type",params:{type: schema11.properties.params.properties.enable_vision.type}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(typeof data184 === "string"){
if(!pattern0.test(data184)){
const err289 = {instancePath:instancePath+"/params/enable_vision",schemaPath:"#/properties/params/properties/enable_vision/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
if(data157.vision_model !== undefined){
if(typeof data157.vision_model !== "string"){
const err290 = {instancePath:instancePath+"/params/vision_model",schemaPath:"#/properties/params/properties/vision_model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data157.enable_inner_dialog !== undefined){
let data186 = data157.enable_inner_dialog;
if((typeof data186 !== "boolean") && (typeof data186 !== "string")){
const err291 = {instancePath:instancePath+"/params/enable_inner_dialog",schemaPath:"#/properties/params/properties/enable_inner_dialog/type",keyword:"type",params:{type: schema11.properties.params.properties.enable_inner_dialog.type}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(typeof data186 === "string"){
if(!pattern0.test(data186)){
const err292 = {instancePath:instancePath+"/params/enable_inner_dialog",schemaPath:"#/properties/params/properties/enable_inner_dialog/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
if(data157.inner_dialog_model !== undefined){
if(typeof data157.inner_dialog_model !== "string"){
const err293 = {instancePath:instancePath+"/params/inner_dialog_model",schemaPath:"#/properties/params/properties/inner_dialog_model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data157.inner_dialog_prompt !== undefined){
if(typeof data157.inner_dialog_prompt !== "string"){
const err294 = {instancePath:instancePath+"/params/inner_dialog_prompt",schemaPath:"#/properties/params/properties/inner_dialog_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data157.inner_dialog_synced !== undefined){
let data189 = data157.inner_dialog_synced;
if((typeof data189 !== "boolean") && (typeof data189 !== "string")){
const err295 = {instancePath:instancePath+"/params/inner_dialog_synced",schemaPath:"#/properties/params/properties/inner_dialog_synced/type",keyword:"type",params:{type: schema11.properties.params.properties.inner_dialog_synced.type}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(typeof data189 === "string"){
if(!pattern0.test(data189)){
const err296 = {instancePath:instancePath+"/params/inner_dialog_synced",schemaPath:"#/properties/params/properties/inner_dialog_synced/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
if(data157.openai_asr_engine !== undefined){
if(typeof data157.openai_asr_engine !== "string"){
const err297 = {instancePath:instancePath+"/params/openai_asr_engine",schemaPath:"#/properties/params/properties/openai_asr_engine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data157.asr_diarize !== undefined){
let data191 = data157.asr_diarize;
if((typeof data191 !== "boolean") && (typeof data191 !== "string")){
const err298 = {instancePath:instancePath+"/params/asr_diarize",schemaPath:"#/properties/params/properties/asr_diarize/type",keyword:"type",params:{type: schema11.properties.params.properties.asr_diarize.type}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(typeof data191 === "string"){
if(!pattern0.test(data191)){
const err299 = {instancePath:instancePath+"/params/asr_diarize",schemaPath:"#/properties/params/properties/asr_diarize/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
if(data157.asr_smart_format !== undefined){
let data192 = data157.asr_smart_format;
if((typeof data192 !== "boolean") && (typeof data192 !== "string")){
const err300 = {instancePath:instancePath+"/params/asr_smart_format",schemaPath:"#/properties/params/properties/asr_smart_format/type",keyword:"type",params:{type: schema11.properties.params.properties.asr_smart_format.type}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(typeof data192 === "string"){
if(!pattern0.test(data192)){
const err301 = {instancePath:instancePath+"/params/asr_smart_format",schemaPath:"#/properties/params/properties/asr_smart_format/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
if(data157.asr_speaker_affinity !== undefined){
let data193 = data157.asr_speaker_affinity;
if((typeof data193 !== "boolean") && (typeof data193 !== "string")){
const err302 = {instancePath:instancePath+"/params/asr_speaker_affinity",schemaPath:"#/properties/params/properties/asr_speaker_affinity/type",keyword:"type",params:{type: schema11.properties.params.properties.asr_speaker_affinity.type}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(typeof data193 === "string"){
if(!pattern0.test(data193)){
const err303 = {instancePath:instancePath+"/params/asr_speaker_affinity",schemaPath:"#/properties/params/properties/asr_speaker_affinity/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
if(data157.llm_diarize_aware !== undefined){
let data194 = data157.llm_diarize_aware;
if((typeof data194 !== "boolean") && (typeof data194 !== "string")){
const err304 = {instancePath:instancePath+"/params/llm_diarize_aware",schemaPath:"#/properties/params/properties/llm_diarize_aware/type",keyword:"type",params:{type: schema11.properties.params.properties.llm_diarize_aware.type}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(typeof data194 === "string"){
if(!pattern0.test(data194)){
const err305 = {instancePath:instancePath+"/params/llm_diarize_aware",schemaPath:"#/properties/params/properties/llm_diarize_aware/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
}
if(data157.auto_correct !== undefined){
let data195 = data157.auto_correct;
if((typeof data195 !== "boolean") && (typeof data195 !== "string")){
const err306 = {instancePath:instancePath+"/params/auto_correct",schemaPath:"#/properties/params/properties/auto_correct/type",keyword:"type",params:{type: schema11.properties.params.properties.auto_correct.type}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(typeof data195 === "string"){
if(!pattern0.test(data195)){
const err307 = {instancePath:instancePath+"/params/auto_correct",schemaPath:"#/properties/params/properties/auto_correct/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
if(data157.enable_text_normalization !== undefined){
let data196 = data157.enable_text_normalization;
const _errs455 = errors;
let valid85 = false;
const _errs456 = errors;
if(typeof data196 !== "string"){
const err308 = {instancePath:instancePath+"/params/enable_text_normalization",schemaPath:"#/properties/params/properties/enable_text_normalization/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(!((((((data196 === "heard") || (data196 === "spoken")) || (data196 === "both")) || (data196 === "off")) || (data196 === "none")) || (data196 === "on"))){
const err309 = {instancePath:instancePath+"/params/enable_text_normalization",schemaPath:"#/properties/params/properties/enable_text_normalization/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.properties.params.properties.enable_text_normalization.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
var _valid14 = _errs456 === errors;
valid85 = valid85 || _valid14;
if(!valid85){
const _errs458 = errors;
if(typeof data196 !== "boolean"){
const err310 = {instancePath:instancePath+"/params/enable_text_normalization",schemaPath:"#/properties/params/properties/enable_text_normalization/anyOf/1/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
var _valid14 = _errs458 === errors;
valid85 = valid85 || _valid14;
}
if(!valid85){
const err311 = {instancePath:instancePath+"/params/enable_text_normalization",schemaPath:"#/properties/params/properties/enable_text_normalization/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
else {
errors = _errs455;
if(vErrors !== null){
if(_errs455){
vErrors.length = _errs455;
}
else {
vErrors = null;
}
}
}
}
if(data157.energy_level !== undefined){
let data197 = data157.energy_level;
if((!(typeof data197 == "number")) && (typeof data197 !== "string")){
const err312 = {instancePath:instancePath+"/params/energy_level",schemaPath:"#/properties/params/properties/energy_level/type",keyword:"type",params:{type: schema11.properties.params.properties.energy_level.type}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(typeof data197 == "number"){
if(data197 > 100 || isNaN(data197)){
const err313 = {instancePath:instancePath+"/params/energy_level",schemaPath:"#/properties/params/properties/energy_level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(data197 < 0 || isNaN(data197)){
const err314 = {instancePath:instancePath+"/params/energy_level",schemaPath:"#/properties/params/properties/energy_level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(typeof data197 === "string"){
if(!pattern0.test(data197)){
const err315 = {instancePath:instancePath+"/params/energy_level",schemaPath:"#/properties/params/properties/energy_level/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
if(data157.end_of_speech_timeout !== undefined){
let data198 = data157.end_of_speech_timeout;
if((!((typeof data198 == "number") && (!(data198 % 1) && !isNaN(data198)))) && (typeof data198 !== "string")){
const err316 = {instancePath:instancePath+"/params/end_of_speech_timeout",schemaPath:"#/properties/params/properties/end_of_speech_timeout/type",keyword:"type",params:{type: schema11.properties.params.properties.end_of_speech_timeout.type}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(typeof data198 == "number"){
if(data198 > 10000 || isNaN(data198)){
const err317 = {instancePath:instancePath+"/params/end_of_speech_timeout",schemaPath:"#/properties/params/properties/end_of_speech_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if(data198 < 0 || isNaN(data198)){
const err318 = {instancePath:instancePath+"/params/end_of_speech_timeout",schemaPath:"#/properties/params/properties/end_of_speech_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(typeof data198 === "string"){
if(!pattern0.test(data198)){
const err319 = {instancePath:instancePath+"/params/end_of_speech_timeout",schemaPath:"#/properties/params/properties/end_of_speech_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
if(data157.first_word_timeout !== undefined){
let data199 = data157.first_word_timeout;
if((!((typeof data199 == "number") && (!(data199 % 1) && !isNaN(data199)))) && (typeof data199 !== "string")){
const err320 = {instancePath:instancePath+"/params/first_word_timeout",schemaPath:"#/properties/params/properties/first_word_timeout/type",keyword:"type",params:{type: schema11.properties.params.properties.first_word_timeout.type}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(typeof data199 == "number"){
if(data199 > 10000 || isNaN(data199)){
const err321 = {instancePath:instancePath+"/params/first_word_timeout",schemaPath:"#/properties/params/properties/first_word_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(data199 < 0 || isNaN(data199)){
const err322 = {instancePath:instancePath+"/params/first_word_timeout",schemaPath:"#/properties/params/properties/first_word_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(typeof data199 === "string"){
if(!pattern0.test(data199)){
const err323 = {instancePath:instancePath+"/params/first_word_timeout",schemaPath:"#/properties/params/properties/first_word_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
}
if(data157.speech_event_timeout !== undefined){
let data200 = data157.speech_event_timeout;
if((!((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200)))) && (typeof data200 !== "string")){
const err324 = {instancePath:instancePath+"/params/speech_event_timeout",schemaPath:"#/properties/params/properties/speech_event_timeout/type",keyword:"type",params:{type: schema11.properties.params.properties.speech_event_timeout.type}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(typeof data200 == "number"){
if(data200 > 10000 || isNaN(data200)){
const err325 = {instancePath:instancePath+"/params/speech_event_timeout",schemaPath:"#/properties/params/properties/speech_event_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data200 < 0 || isNaN(data200)){
const err326 = {instancePath:instancePath+"/params/speech_event_timeout",schemaPath:"#/properties/params/properties/speech_event_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(typeof data200 === "string"){
if(!pattern0.test(data200)){
const err327 = {instancePath:instancePath+"/params/speech_event_timeout",schemaPath:"#/properties/params/properties/speech_event_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
}
if(data157.speech_timeout !== undefined){
let data201 = data157.speech_timeout;
if((!((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201)))) && (typeof data201 !== "string")){
const err328 = {instancePath:instancePath+"/params/speech_timeout",schemaPath:"#/properties/params/properties/speech_timeout/type",keyword:"type",params:{type: schema11.properties.params.properties.speech_timeout.type}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(typeof data201 == "number"){
if(data201 > 600000 || isNaN(data201)){
const err329 = {instancePath:instancePath+"/params/speech_timeout",schemaPath:"#/properties/params/properties/speech_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(data201 < 0 || isNaN(data201)){
const err330 = {instancePath:instancePath+"/params/speech_timeout",schemaPath:"#/properties/params/properties/speech_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(typeof data201 === "string"){
if(!pattern0.test(data201)){
const err331 = {instancePath:instancePath+"/params/speech_timeout",schemaPath:"#/properties/params/properties/speech_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
if(data157.enable_turn_detection !== undefined){
let data202 = data157.enable_turn_detection;
if((typeof data202 !== "boolean") && (typeof data202 !== "string")){
const err332 = {instancePath:instancePath+"/params/enable_turn_detection",schemaPath:"#/properties/params/properties/enable_turn_detection/type",keyword:"type",params:{type: schema11.properties.params.properties.enable_turn_detection.type}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(typeof data202 === "string"){
if(!pattern0.test(data202)){
const err333 = {instancePath:instancePath+"/params/enable_turn_detection",schemaPath:"#/properties/params/properties/enable_turn_detection/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
}
if(data157.turn_detection_timeout !== undefined){
let data203 = data157.turn_detection_timeout;
if((!((typeof data203 == "number") && (!(data203 % 1) && !isNaN(data203)))) && (typeof data203 !== "string")){
const err334 = {instancePath:instancePath+"/params/turn_detection_timeout",schemaPath:"#/properties/params/properties/turn_detection_timeout/type",keyword:"type",params:{type: schema11.properties.params.properties.turn_detection_timeout.type}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(typeof data203 == "number"){
if(data203 > 10000 || isNaN(data203)){
const err335 = {instancePath:instancePath+"/params/turn_detection_timeout",schemaPath:"#/properties/params/properties/turn_detection_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data203 < 0 || isNaN(data203)){
const err336 = {instancePath:instancePath+"/params/turn_detection_timeout",schemaPath:"#/properties/params/properties/turn_detection_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(typeof data203 === "string"){
if(!pattern0.test(data203)){
const err337 = {instancePath:instancePath+"/params/turn_detection_timeout",schemaPath:"#/properties/params/properties/turn_detection_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
if(data157.vad_config !== undefined){
if(typeof data157.vad_config !== "string"){
const err338 = {instancePath:instancePath+"/params/vad_config",schemaPath:"#/properties/params/properties/vad_config/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data157.ai_volume !== undefined){
let data205 = data157.ai_volume;
if((!((typeof data205 == "number") && (!(data205 % 1) && !isNaN(data205)))) && (typeof data205 !== "string")){
const err339 = {instancePath:instancePath+"/params/ai_volume",schemaPath:"#/properties/params/properties/ai_volume/type",keyword:"type",params:{type: schema11.properties.params.properties.ai_volume.type}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(typeof data205 == "number"){
if(data205 > 50 || isNaN(data205)){
const err340 = {instancePath:instancePath+"/params/ai_volume",schemaPath:"#/properties/params/properties/ai_volume/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(data205 < -50 || isNaN(data205)){
const err341 = {instancePath:instancePath+"/params/ai_volume",schemaPath:"#/properties/params/properties/ai_volume/minimum",keyword:"minimum",params:{comparison: ">=", limit: -50}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(typeof data205 === "string"){
if(!pattern0.test(data205)){
const err342 = {instancePath:instancePath+"/params/ai_volume",schemaPath:"#/properties/params/properties/ai_volume/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
if(data157.max_emotion !== undefined){
let data206 = data157.max_emotion;
if((!((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206)))) && (typeof data206 !== "string")){
const err343 = {instancePath:instancePath+"/params/max_emotion",schemaPath:"#/properties/params/properties/max_emotion/type",keyword:"type",params:{type: schema11.properties.params.properties.max_emotion.type}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(typeof data206 == "number"){
if(data206 > 30 || isNaN(data206)){
const err344 = {instancePath:instancePath+"/params/max_emotion",schemaPath:"#/properties/params/properties/max_emotion/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(data206 < 1 || isNaN(data206)){
const err345 = {instancePath:instancePath+"/params/max_emotion",schemaPath:"#/properties/params/properties/max_emotion/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(typeof data206 === "string"){
if(!pattern0.test(data206)){
const err346 = {instancePath:instancePath+"/params/max_emotion",schemaPath:"#/properties/params/properties/max_emotion/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
}
if(data157.speech_gen_quick_stops !== undefined){
let data207 = data157.speech_gen_quick_stops;
if((!((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207)))) && (typeof data207 !== "string")){
const err347 = {instancePath:instancePath+"/params/speech_gen_quick_stops",schemaPath:"#/properties/params/properties/speech_gen_quick_stops/type",keyword:"type",params:{type: schema11.properties.params.properties.speech_gen_quick_stops.type}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(typeof data207 == "number"){
if(data207 > 10 || isNaN(data207)){
const err348 = {instancePath:instancePath+"/params/speech_gen_quick_stops",schemaPath:"#/properties/params/properties/speech_gen_quick_stops/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(data207 < 0 || isNaN(data207)){
const err349 = {instancePath:instancePath+"/params/speech_gen_quick_stops",schemaPath:"#/properties/params/properties/speech_gen_quick_stops/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(typeof data207 === "string"){
if(!pattern0.test(data207)){
const err350 = {instancePath:instancePath+"/params/speech_gen_quick_stops",schemaPath:"#/properties/params/properties/speech_gen_quick_stops/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
if(data157.tts_number_format !== undefined){
let data208 = data157.tts_number_format;
if(typeof data208 !== "string"){
const err351 = {instancePath:instancePath+"/params/tts_number_format",schemaPath:"#/properties/params/properties/tts_number_format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if(!((data208 === "international") || (data208 === "national"))){
const err352 = {instancePath:instancePath+"/params/tts_number_format",schemaPath:"#/properties/params/properties/tts_number_format/enum",keyword:"enum",params:{allowedValues: schema11.properties.params.properties.tts_number_format.enum}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data157.video_idle_file !== undefined){
if(typeof data157.video_idle_file !== "string"){
const err353 = {instancePath:instancePath+"/params/video_idle_file",schemaPath:"#/properties/params/properties/video_idle_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data157.video_listening_file !== undefined){
if(typeof data157.video_listening_file !== "string"){
const err354 = {instancePath:instancePath+"/params/video_listening_file",schemaPath:"#/properties/params/properties/video_listening_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data157.video_talking_file !== undefined){
if(typeof data157.video_talking_file !== "string"){
const err355 = {instancePath:instancePath+"/params/video_talking_file",schemaPath:"#/properties/params/properties/video_talking_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data157.eleven_labs_similarity !== undefined){
let data212 = data157.eleven_labs_similarity;
if((!(typeof data212 == "number")) && (typeof data212 !== "string")){
const err356 = {instancePath:instancePath+"/params/eleven_labs_similarity",schemaPath:"#/properties/params/properties/eleven_labs_similarity/type",keyword:"type",params:{type: schema11.properties.params.properties.eleven_labs_similarity.type}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(typeof data212 == "number"){
if(data212 > 1 || isNaN(data212)){
const err357 = {instancePath:instancePath+"/params/eleven_labs_similarity",schemaPath:"#/properties/params/properties/eleven_labs_similarity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(data212 < 0 || isNaN(data212)){
const err358 = {instancePath:instancePath+"/params/eleven_labs_similarity",schemaPath:"#/properties/params/properties/eleven_labs_similarity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(typeof data212 === "string"){
if(!pattern0.test(data212)){
const err359 = {instancePath:instancePath+"/params/eleven_labs_similarity",schemaPath:"#/properties/params/properties/eleven_labs_similarity/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
}
if(data157.eleven_labs_stability !== undefined){
let data213 = data157.eleven_labs_stability;
if((!(typeof data213 == "number")) && (typeof data213 !== "string")){
const err360 = {instancePath:instancePath+"/params/eleven_labs_stability",schemaPath:"#/properties/params/properties/eleven_labs_stability/type",keyword:"type",params:{type: schema11.properties.params.properties.eleven_labs_stability.type}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(typeof data213 == "number"){
if(data213 > 1 || isNaN(data213)){
const err361 = {instancePath:instancePath+"/params/eleven_labs_stability",schemaPath:"#/properties/params/properties/eleven_labs_stability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(data213 < 0 || isNaN(data213)){
const err362 = {instancePath:instancePath+"/params/eleven_labs_stability",schemaPath:"#/properties/params/properties/eleven_labs_stability/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(typeof data213 === "string"){
if(!pattern0.test(data213)){
const err363 = {instancePath:instancePath+"/params/eleven_labs_stability",schemaPath:"#/properties/params/properties/eleven_labs_stability/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
}
if(data157.turn_filler_sources !== undefined){
if(typeof data157.turn_filler_sources !== "string"){
const err364 = {instancePath:instancePath+"/params/turn_filler_sources",schemaPath:"#/properties/params/properties/turn_filler_sources/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data157.turn_filler_every_n !== undefined){
let data215 = data157.turn_filler_every_n;
if((!((typeof data215 == "number") && (!(data215 % 1) && !isNaN(data215)))) && (typeof data215 !== "string")){
const err365 = {instancePath:instancePath+"/params/turn_filler_every_n",schemaPath:"#/properties/params/properties/turn_filler_every_n/type",keyword:"type",params:{type: schema11.properties.params.properties.turn_filler_every_n.type}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(typeof data215 == "number"){
if(data215 < 1 || isNaN(data215)){
const err366 = {instancePath:instancePath+"/params/turn_filler_every_n",schemaPath:"#/properties/params/properties/turn_filler_every_n/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(typeof data215 === "string"){
if(!pattern0.test(data215)){
const err367 = {instancePath:instancePath+"/params/turn_filler_every_n",schemaPath:"#/properties/params/properties/turn_filler_every_n/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
}
if(data157.turn_filler_min_ms !== undefined){
let data216 = data157.turn_filler_min_ms;
if((!((typeof data216 == "number") && (!(data216 % 1) && !isNaN(data216)))) && (typeof data216 !== "string")){
const err368 = {instancePath:instancePath+"/params/turn_filler_min_ms",schemaPath:"#/properties/params/properties/turn_filler_min_ms/type",keyword:"type",params:{type: schema11.properties.params.properties.turn_filler_min_ms.type}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(typeof data216 == "number"){
if(data216 < 0 || isNaN(data216)){
const err369 = {instancePath:instancePath+"/params/turn_filler_min_ms",schemaPath:"#/properties/params/properties/turn_filler_min_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(typeof data216 === "string"){
if(!pattern0.test(data216)){
const err370 = {instancePath:instancePath+"/params/turn_filler_min_ms",schemaPath:"#/properties/params/properties/turn_filler_min_ms/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
}
if(data157.enable_barge !== undefined){
let data217 = data157.enable_barge;
const _errs501 = errors;
let valid86 = false;
const _errs502 = errors;
if(typeof data217 !== "string"){
const err371 = {instancePath:instancePath+"/params/enable_barge",schemaPath:"#/properties/params/properties/enable_barge/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
var _valid15 = _errs502 === errors;
valid86 = valid86 || _valid15;
if(!valid86){
const _errs504 = errors;
if(typeof data217 !== "boolean"){
const err372 = {instancePath:instancePath+"/params/enable_barge",schemaPath:"#/properties/params/properties/enable_barge/anyOf/1/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
var _valid15 = _errs504 === errors;
valid86 = valid86 || _valid15;
}
if(!valid86){
const err373 = {instancePath:instancePath+"/params/enable_barge",schemaPath:"#/properties/params/properties/enable_barge/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
else {
errors = _errs501;
if(vErrors !== null){
if(_errs501){
vErrors.length = _errs501;
}
else {
vErrors = null;
}
}
}
}
if(data157.barge_functions !== undefined){
let data218 = data157.barge_functions;
if((typeof data218 !== "boolean") && (typeof data218 !== "string")){
const err374 = {instancePath:instancePath+"/params/barge_functions",schemaPath:"#/properties/params/properties/barge_functions/type",keyword:"type",params:{type: schema11.properties.params.properties.barge_functions.type}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if(typeof data218 === "string"){
if(!pattern0.test(data218)){
const err375 = {instancePath:instancePath+"/params/barge_functions",schemaPath:"#/properties/params/properties/barge_functions/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
}
if(data157.barge_match_string !== undefined){
if(typeof data157.barge_match_string !== "string"){
const err376 = {instancePath:instancePath+"/params/barge_match_string",schemaPath:"#/properties/params/properties/barge_match_string/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data157.barge_min_words !== undefined){
let data220 = data157.barge_min_words;
if((!((typeof data220 == "number") && (!(data220 % 1) && !isNaN(data220)))) && (typeof data220 !== "string")){
const err377 = {instancePath:instancePath+"/params/barge_min_words",schemaPath:"#/properties/params/properties/barge_min_words/type",keyword:"type",params:{type: schema11.properties.params.properties.barge_min_words.type}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(typeof data220 == "number"){
if(data220 > 99 || isNaN(data220)){
const err378 = {instancePath:instancePath+"/params/barge_min_words",schemaPath:"#/properties/params/properties/barge_min_words/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if(data220 < 1 || isNaN(data220)){
const err379 = {instancePath:instancePath+"/params/barge_min_words",schemaPath:"#/properties/params/properties/barge_min_words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(typeof data220 === "string"){
if(!pattern0.test(data220)){
const err380 = {instancePath:instancePath+"/params/barge_min_words",schemaPath:"#/properties/params/properties/barge_min_words/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
}
if(data157.interrupt_on_noise !== undefined){
let data221 = data157.interrupt_on_noise;
const _errs513 = errors;
let valid87 = false;
const _errs514 = errors;
if(typeof data221 !== "boolean"){
const err381 = {instancePath:instancePath+"/params/interrupt_on_noise",schemaPath:"#/properties/params/properties/interrupt_on_noise/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
var _valid16 = _errs514 === errors;
valid87 = valid87 || _valid16;
if(!valid87){
const _errs516 = errors;
if(!((typeof data221 == "number") && (!(data221 % 1) && !isNaN(data221)))){
const err382 = {instancePath:instancePath+"/params/interrupt_on_noise",schemaPath:"#/properties/params/properties/interrupt_on_noise/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
var _valid16 = _errs516 === errors;
valid87 = valid87 || _valid16;
if(!valid87){
const _errs518 = errors;
if(typeof data221 !== "string"){
const err383 = {instancePath:instancePath+"/params/interrupt_on_noise",schemaPath:"#/properties/params/properties/interrupt_on_noise/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
var _valid16 = _errs518 === errors;
valid87 = valid87 || _valid16;
}
}
if(!valid87){
const err384 = {instancePath:instancePath+"/params/interrupt_on_noise",schemaPath:"#/properties/params/properties/interrupt_on_noise/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
else {
errors = _errs513;
if(vErrors !== null){
if(_errs513){
vErrors.length = _errs513;
}
else {
vErrors = null;
}
}
}
}
if(data157.interrupt_prompt !== undefined){
if(typeof data157.interrupt_prompt !== "string"){
const err385 = {instancePath:instancePath+"/params/interrupt_prompt",schemaPath:"#/properties/params/properties/interrupt_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data157.acknowledge_interruptions !== undefined){
let data223 = data157.acknowledge_interruptions;
const _errs523 = errors;
let valid88 = false;
const _errs524 = errors;
if(typeof data223 !== "boolean"){
const err386 = {instancePath:instancePath+"/params/acknowledge_interruptions",schemaPath:"#/properties/params/properties/acknowledge_interruptions/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
var _valid17 = _errs524 === errors;
valid88 = valid88 || _valid17;
if(!valid88){
const _errs526 = errors;
if(!((typeof data223 == "number") && (!(data223 % 1) && !isNaN(data223)))){
const err387 = {instancePath:instancePath+"/params/acknowledge_interruptions",schemaPath:"#/properties/params/properties/acknowledge_interruptions/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
var _valid17 = _errs526 === errors;
valid88 = valid88 || _valid17;
if(!valid88){
const _errs528 = errors;
if(typeof data223 !== "string"){
const err388 = {instancePath:instancePath+"/params/acknowledge_interruptions",schemaPath:"#/properties/params/properties/acknowledge_interruptions/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
var _valid17 = _errs528 === errors;
valid88 = valid88 || _valid17;
}
}
if(!valid88){
const err389 = {instancePath:instancePath+"/params/acknowledge_interruptions",schemaPath:"#/properties/params/properties/acknowledge_interruptions/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
else {
errors = _errs523;
if(vErrors !== null){
if(_errs523){
vErrors.length = _errs523;
}
else {
vErrors = null;
}
}
}
}
if(data157.transparent_barge !== undefined){
let data224 = data157.transparent_barge;
if((typeof data224 !== "boolean") && (typeof data224 !== "string")){
const err390 = {instancePath:instancePath+"/params/transparent_barge",schemaPath:"#/properties/params/properties/transparent_barge/type",keyword:"type",params:{type: schema11.properties.params.properties.transparent_barge.type}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if(typeof data224 === "string"){
if(!pattern0.test(data224)){
const err391 = {instancePath:instancePath+"/params/transparent_barge",schemaPath:"#/properties/params/properties/transparent_barge/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
}
if(data157.transparent_barge_max_time !== undefined){
let data225 = data157.transparent_barge_max_time;
if((!((typeof data225 == "number") && (!(data225 % 1) && !isNaN(data225)))) && (typeof data225 !== "string")){
const err392 = {instancePath:instancePath+"/params/transparent_barge_max_time",schemaPath:"#/properties/params/properties/transparent_barge_max_time/type",keyword:"type",params:{type: schema11.properties.params.properties.transparent_barge_max_time.type}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
if(typeof data225 == "number"){
if(data225 > 60000 || isNaN(data225)){
const err393 = {instancePath:instancePath+"/params/transparent_barge_max_time",schemaPath:"#/properties/params/properties/transparent_barge_max_time/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60000}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if(data225 < 0 || isNaN(data225)){
const err394 = {instancePath:instancePath+"/params/transparent_barge_max_time",schemaPath:"#/properties/params/properties/transparent_barge_max_time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(typeof data225 === "string"){
if(!pattern0.test(data225)){
const err395 = {instancePath:instancePath+"/params/transparent_barge_max_time",schemaPath:"#/properties/params/properties/transparent_barge_max_time/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
if(data157.attention_timeout !== undefined){
let data226 = data157.attention_timeout;
if((!((typeof data226 == "number") && (!(data226 % 1) && !isNaN(data226)))) && (typeof data226 !== "string")){
const err396 = {instancePath:instancePath+"/params/attention_timeout",schemaPath:"#/properties/params/properties/attention_timeout/type",keyword:"type",params:{type: schema11.properties.params.properties.attention_timeout.type}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if(typeof data226 == "number"){
if(data226 > 600000 || isNaN(data226)){
const err397 = {instancePath:instancePath+"/params/attention_timeout",schemaPath:"#/properties/params/properties/attention_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(data226 < 0 || isNaN(data226)){
const err398 = {instancePath:instancePath+"/params/attention_timeout",schemaPath:"#/properties/params/properties/attention_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(typeof data226 === "string"){
if(!pattern0.test(data226)){
const err399 = {instancePath:instancePath+"/params/attention_timeout",schemaPath:"#/properties/params/properties/attention_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
}
if(data157.attention_timeout_prompt !== undefined){
if(typeof data157.attention_timeout_prompt !== "string"){
const err400 = {instancePath:instancePath+"/params/attention_timeout_prompt",schemaPath:"#/properties/params/properties/attention_timeout_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data157.inactivity_timeout !== undefined){
let data228 = data157.inactivity_timeout;
if((!((typeof data228 == "number") && (!(data228 % 1) && !isNaN(data228)))) && (typeof data228 !== "string")){
const err401 = {instancePath:instancePath+"/params/inactivity_timeout",schemaPath:"#/properties/params/properties/inactivity_timeout/type",keyword:"type",params:{type: schema11.properties.params.properties.inactivity_timeout.type}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(typeof data228 == "number"){
if(data228 > 3600000 || isNaN(data228)){
const err402 = {instancePath:instancePath+"/params/inactivity_timeout",schemaPath:"#/properties/params/properties/inactivity_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600000}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if(data228 < 0 || isNaN(data228)){
const err403 = {instancePath:instancePath+"/params/inactivity_timeout",schemaPath:"#/properties/params/properties/inactivity_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(typeof data228 === "string"){
if(!pattern0.test(data228)){
const err404 = {instancePath:instancePath+"/params/inactivity_timeout",schemaPath:"#/properties/params/properties/inactivity_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
}
if(data157.outbound_attention_timeout !== undefined){
let data229 = data157.outbound_attention_timeout;
if((!((typeof data229 == "number") && (!(data229 % 1) && !isNaN(data229)))) && (typeof data229 !== "string")){
const err405 = {instancePath:instancePath+"/params/outbound_attention_timeout",schemaPath:"#/properties/params/properties/outbound_attention_timeout/type",keyword:"type",params:{type: schema11.properties.params.properties.outbound_attention_timeout.type}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(typeof data229 == "number"){
if(data229 > 600000 || isNaN(data229)){
const err406 = {instancePath:instancePath+"/params/outbound_attention_timeout",schemaPath:"#/properties/params/properties/outbound_attention_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600000}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(data229 < 10000 || isNaN(data229)){
const err407 = {instancePath:instancePath+"/params/outbound_attention_timeout",schemaPath:"#/properties/params/properties/outbound_attention_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10000}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(typeof data229 === "string"){
if(!pattern0.test(data229)){
const err408 = {instancePath:instancePath+"/params/outbound_attention_timeout",schemaPath:"#/properties/params/properties/outbound_attention_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
}
if(data157.initial_sleep_ms !== undefined){
let data230 = data157.initial_sleep_ms;
if((!((typeof data230 == "number") && (!(data230 % 1) && !isNaN(data230)))) && (typeof data230 !== "string")){
const err409 = {instancePath:instancePath+"/params/initial_sleep_ms",schemaPath:"#/properties/params/properties/initial_sleep_ms/type",keyword:"type",params:{type: schema11.properties.params.properties.initial_sleep_ms.type}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(typeof data230 == "number"){
if(data230 > 300000 || isNaN(data230)){
const err410 = {instancePath:instancePath+"/params/initial_sleep_ms",schemaPath:"#/properties/params/properties/initial_sleep_ms/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300000}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if(data230 < 0 || isNaN(data230)){
const err411 = {instancePath:instancePath+"/params/initial_sleep_ms",schemaPath:"#/properties/params/properties/initial_sleep_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(typeof data230 === "string"){
if(!pattern0.test(data230)){
const err412 = {instancePath:instancePath+"/params/initial_sleep_ms",schemaPath:"#/properties/params/properties/initial_sleep_ms/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
}
if(data157.hard_stop_time !== undefined){
if(typeof data157.hard_stop_time !== "string"){
const err413 = {instancePath:instancePath+"/params/hard_stop_time",schemaPath:"#/properties/params/properties/hard_stop_time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data157.hard_stop_prompt !== undefined){
if(typeof data157.hard_stop_prompt !== "string"){
const err414 = {instancePath:instancePath+"/params/hard_stop_prompt",schemaPath:"#/properties/params/properties/hard_stop_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data157.static_greeting !== undefined){
if(typeof data157.static_greeting !== "string"){
const err415 = {instancePath:instancePath+"/params/static_greeting",schemaPath:"#/properties/params/properties/static_greeting/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data157.static_greeting_no_barge !== undefined){
let data234 = data157.static_greeting_no_barge;
if((typeof data234 !== "boolean") && (typeof data234 !== "string")){
const err416 = {instancePath:instancePath+"/params/static_greeting_no_barge",schemaPath:"#/properties/params/properties/static_greeting_no_barge/type",keyword:"type",params:{type: schema11.properties.params.properties.static_greeting_no_barge.type}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if(typeof data234 === "string"){
if(!pattern0.test(data234)){
const err417 = {instancePath:instancePath+"/params/static_greeting_no_barge",schemaPath:"#/properties/params/properties/static_greeting_no_barge/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
}
if(data157.background_file !== undefined){
if(typeof data157.background_file !== "string"){
const err418 = {instancePath:instancePath+"/params/background_file",schemaPath:"#/properties/params/properties/background_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data157.background_file_loops !== undefined){
let data236 = data157.background_file_loops;
const _errs555 = errors;
let valid89 = false;
const _errs556 = errors;
if(!((typeof data236 == "number") && (!(data236 % 1) && !isNaN(data236)))){
const err419 = {instancePath:instancePath+"/params/background_file_loops",schemaPath:"#/properties/params/properties/background_file_loops/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
var _valid18 = _errs556 === errors;
valid89 = valid89 || _valid18;
if(!valid89){
const _errs558 = errors;
if(typeof data236 !== "boolean"){
const err420 = {instancePath:instancePath+"/params/background_file_loops",schemaPath:"#/properties/params/properties/background_file_loops/anyOf/1/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
var _valid18 = _errs558 === errors;
valid89 = valid89 || _valid18;
if(!valid89){
const _errs560 = errors;
if(typeof data236 !== "string"){
const err421 = {instancePath:instancePath+"/params/background_file_loops",schemaPath:"#/properties/params/properties/background_file_loops/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
var _valid18 = _errs560 === errors;
valid89 = valid89 || _valid18;
if(!valid89){
const _errs562 = errors;
if(data236 !== null){
const err422 = {instancePath:instancePath+"/params/background_file_loops",schemaPath:"#/properties/params/properties/background_file_loops/anyOf/3/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
var _valid18 = _errs562 === errors;
valid89 = valid89 || _valid18;
}
}
}
if(!valid89){
const err423 = {instancePath:instancePath+"/params/background_file_loops",schemaPath:"#/properties/params/properties/background_file_loops/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
else {
errors = _errs555;
if(vErrors !== null){
if(_errs555){
vErrors.length = _errs555;
}
else {
vErrors = null;
}
}
}
}
if(data157.background_file_volume !== undefined){
let data237 = data157.background_file_volume;
if((!((typeof data237 == "number") && (!(data237 % 1) && !isNaN(data237)))) && (typeof data237 !== "string")){
const err424 = {instancePath:instancePath+"/params/background_file_volume",schemaPath:"#/properties/params/properties/background_file_volume/type",keyword:"type",params:{type: schema11.properties.params.properties.background_file_volume.type}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if(typeof data237 == "number"){
if(data237 > 50 || isNaN(data237)){
const err425 = {instancePath:instancePath+"/params/background_file_volume",schemaPath:"#/properties/params/properties/background_file_volume/maximum",keyword:"maximum",params:{comparison: "<=", limit: 50}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(data237 < -50 || isNaN(data237)){
const err426 = {instancePath:instancePath+"/params/background_file_volume",schemaPath:"#/properties/params/properties/background_file_volume/minimum",keyword:"minimum",params:{comparison: ">=", limit: -50}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(typeof data237 === "string"){
if(!pattern0.test(data237)){
const err427 = {instancePath:instancePath+"/params/background_file_volume",schemaPath:"#/properties/params/properties/background_file_volume/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
}
if(data157.hold_music !== undefined){
if(typeof data157.hold_music !== "string"){
const err428 = {instancePath:instancePath+"/params/hold_music",schemaPath:"#/properties/params/properties/hold_music/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data157.hold_on_process !== undefined){
let data239 = data157.hold_on_process;
if((typeof data239 !== "boolean") && (typeof data239 !== "string")){
const err429 = {instancePath:instancePath+"/params/hold_on_process",schemaPath:"#/properties/params/properties/hold_on_process/type",keyword:"type",params:{type: schema11.properties.params.properties.hold_on_process.type}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
if(typeof data239 === "string"){
if(!pattern0.test(data239)){
const err430 = {instancePath:instancePath+"/params/hold_on_process",schemaPath:"#/properties/params/properties/hold_on_process/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
}
if(data157.digit_terminators !== undefined){
if(typeof data157.digit_terminators !== "string"){
const err431 = {instancePath:instancePath+"/params/digit_terminators",schemaPath:"#/properties/params/properties/digit_terminators/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data157.digit_timeout !== undefined){
let data241 = data157.digit_timeout;
if((!((typeof data241 == "number") && (!(data241 % 1) && !isNaN(data241)))) && (typeof data241 !== "string")){
const err432 = {instancePath:instancePath+"/params/digit_timeout",schemaPath:"#/properties/params/properties/digit_timeout/type",keyword:"type",params:{type: schema11.properties.params.properties.digit_timeout.type}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if(typeof data241 == "number"){
if(data241 > 30000 || isNaN(data241)){
const err433 = {instancePath:instancePath+"/params/digit_timeout",schemaPath:"#/properties/params/properties/digit_timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 30000}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if(data241 < 0 || isNaN(data241)){
const err434 = {instancePath:instancePath+"/params/digit_timeout",schemaPath:"#/properties/params/properties/digit_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(typeof data241 === "string"){
if(!pattern0.test(data241)){
const err435 = {instancePath:instancePath+"/params/digit_timeout",schemaPath:"#/properties/params/properties/digit_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
}
if(data157.input_poll_freq !== undefined){
let data242 = data157.input_poll_freq;
if((!((typeof data242 == "number") && (!(data242 % 1) && !isNaN(data242)))) && (typeof data242 !== "string")){
const err436 = {instancePath:instancePath+"/params/input_poll_freq",schemaPath:"#/properties/params/properties/input_poll_freq/type",keyword:"type",params:{type: schema11.properties.params.properties.input_poll_freq.type}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(typeof data242 == "number"){
if(data242 > 10000 || isNaN(data242)){
const err437 = {instancePath:instancePath+"/params/input_poll_freq",schemaPath:"#/properties/params/properties/input_poll_freq/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if(data242 < 1000 || isNaN(data242)){
const err438 = {instancePath:instancePath+"/params/input_poll_freq",schemaPath:"#/properties/params/properties/input_poll_freq/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1000}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(typeof data242 === "string"){
if(!pattern0.test(data242)){
const err439 = {instancePath:instancePath+"/params/input_poll_freq",schemaPath:"#/properties/params/properties/input_poll_freq/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
}
if(data157.enable_pause !== undefined){
let data243 = data157.enable_pause;
if((typeof data243 !== "boolean") && (typeof data243 !== "string")){
const err440 = {instancePath:instancePath+"/params/enable_pause",schemaPath:"#/properties/params/properties/enable_pause/type",keyword:"type",params:{type: schema11.properties.params.properties.enable_pause.type}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if(typeof data243 === "string"){
if(!pattern0.test(data243)){
const err441 = {instancePath:instancePath+"/params/enable_pause",schemaPath:"#/properties/params/properties/enable_pause/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
}
if(data157.start_paused !== undefined){
let data244 = data157.start_paused;
if((typeof data244 !== "boolean") && (typeof data244 !== "string")){
const err442 = {instancePath:instancePath+"/params/start_paused",schemaPath:"#/properties/params/properties/start_paused/type",keyword:"type",params:{type: schema11.properties.params.properties.start_paused.type}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if(typeof data244 === "string"){
if(!pattern0.test(data244)){
const err443 = {instancePath:instancePath+"/params/start_paused",schemaPath:"#/properties/params/properties/start_paused/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
}
if(data157.speak_when_spoken_to !== undefined){
let data245 = data157.speak_when_spoken_to;
if((typeof data245 !== "boolean") && (typeof data245 !== "string")){
const err444 = {instancePath:instancePath+"/params/speak_when_spoken_to",schemaPath:"#/properties/params/properties/speak_when_spoken_to/type",keyword:"type",params:{type: schema11.properties.params.properties.speak_when_spoken_to.type}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(typeof data245 === "string"){
if(!pattern0.test(data245)){
const err445 = {instancePath:instancePath+"/params/speak_when_spoken_to",schemaPath:"#/properties/params/properties/speak_when_spoken_to/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
}
if(data157.wake_prefix !== undefined){
if(typeof data157.wake_prefix !== "string"){
const err446 = {instancePath:instancePath+"/params/wake_prefix",schemaPath:"#/properties/params/properties/wake_prefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data157.swaig_allow_swml !== undefined){
let data247 = data157.swaig_allow_swml;
if((typeof data247 !== "boolean") && (typeof data247 !== "string")){
const err447 = {instancePath:instancePath+"/params/swaig_allow_swml",schemaPath:"#/properties/params/properties/swaig_allow_swml/type",keyword:"type",params:{type: schema11.properties.params.properties.swaig_allow_swml.type}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(typeof data247 === "string"){
if(!pattern0.test(data247)){
const err448 = {instancePath:instancePath+"/params/swaig_allow_swml",schemaPath:"#/properties/params/properties/swaig_allow_swml/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
}
if(data157.swaig_allow_settings !== undefined){
let data248 = data157.swaig_allow_settings;
if((typeof data248 !== "boolean") && (typeof data248 !== "string")){
const err449 = {instancePath:instancePath+"/params/swaig_allow_settings",schemaPath:"#/properties/params/properties/swaig_allow_settings/type",keyword:"type",params:{type: schema11.properties.params.properties.swaig_allow_settings.type}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if(typeof data248 === "string"){
if(!pattern0.test(data248)){
const err450 = {instancePath:instancePath+"/params/swaig_allow_settings",schemaPath:"#/properties/params/properties/swaig_allow_settings/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
}
if(data157.swaig_set_global_data !== undefined){
let data249 = data157.swaig_set_global_data;
if((typeof data249 !== "boolean") && (typeof data249 !== "string")){
const err451 = {instancePath:instancePath+"/params/swaig_set_global_data",schemaPath:"#/properties/params/properties/swaig_set_global_data/type",keyword:"type",params:{type: schema11.properties.params.properties.swaig_set_global_data.type}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
if(typeof data249 === "string"){
if(!pattern0.test(data249)){
const err452 = {instancePath:instancePath+"/params/swaig_set_global_data",schemaPath:"#/properties/params/properties/swaig_set_global_data/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
}
if(data157.swaig_post_conversation !== undefined){
let data250 = data157.swaig_post_conversation;
if((typeof data250 !== "boolean") && (typeof data250 !== "string")){
const err453 = {instancePath:instancePath+"/params/swaig_post_conversation",schemaPath:"#/properties/params/properties/swaig_post_conversation/type",keyword:"type",params:{type: schema11.properties.params.properties.swaig_post_conversation.type}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if(typeof data250 === "string"){
if(!pattern0.test(data250)){
const err454 = {instancePath:instancePath+"/params/swaig_post_conversation",schemaPath:"#/properties/params/properties/swaig_post_conversation/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
}
if(data157.swaig_post_swml_vars !== undefined){
let data251 = data157.swaig_post_swml_vars;
const _errs593 = errors;
let valid90 = false;
const _errs594 = errors;
if(typeof data251 !== "boolean"){
const err455 = {instancePath:instancePath+"/params/swaig_post_swml_vars",schemaPath:"#/properties/params/properties/swaig_post_swml_vars/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
var _valid19 = _errs594 === errors;
valid90 = valid90 || _valid19;
if(!valid90){
const _errs596 = errors;
if(Array.isArray(data251)){
const len26 = data251.length;
for(let i26=0; i26<len26; i26++){
if(typeof data251[i26] !== "string"){
const err456 = {instancePath:instancePath+"/params/swaig_post_swml_vars/" + i26,schemaPath:"#/properties/params/properties/swaig_post_swml_vars/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
}
else {
const err457 = {instancePath:instancePath+"/params/swaig_post_swml_vars",schemaPath:"#/properties/params/properties/swaig_post_swml_vars/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
var _valid19 = _errs596 === errors;
valid90 = valid90 || _valid19;
if(!valid90){
const _errs600 = errors;
if(typeof data251 !== "string"){
const err458 = {instancePath:instancePath+"/params/swaig_post_swml_vars",schemaPath:"#/properties/params/properties/swaig_post_swml_vars/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
var _valid19 = _errs600 === errors;
valid90 = valid90 || _valid19;
}
}
if(!valid90){
const err459 = {instancePath:instancePath+"/params/swaig_post_swml_vars",schemaPath:"#/properties/params/properties/swaig_post_swml_vars/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
else {
errors = _errs593;
if(vErrors !== null){
if(_errs593){
vErrors.length = _errs593;
}
else {
vErrors = null;
}
}
}
}
if(data157.function_wait_for_talking !== undefined){
let data253 = data157.function_wait_for_talking;
if((typeof data253 !== "boolean") && (typeof data253 !== "string")){
const err460 = {instancePath:instancePath+"/params/function_wait_for_talking",schemaPath:"#/properties/params/properties/function_wait_for_talking/type",keyword:"type",params:{type: schema11.properties.params.properties.function_wait_for_talking.type}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(typeof data253 === "string"){
if(!pattern0.test(data253)){
const err461 = {instancePath:instancePath+"/params/function_wait_for_talking",schemaPath:"#/properties/params/properties/function_wait_for_talking/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
}
if(data157.functions_on_no_response !== undefined){
let data254 = data157.functions_on_no_response;
if((typeof data254 !== "boolean") && (typeof data254 !== "string")){
const err462 = {instancePath:instancePath+"/params/functions_on_no_response",schemaPath:"#/properties/params/properties/functions_on_no_response/type",keyword:"type",params:{type: schema11.properties.params.properties.functions_on_no_response.type}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
if(typeof data254 === "string"){
if(!pattern0.test(data254)){
const err463 = {instancePath:instancePath+"/params/functions_on_no_response",schemaPath:"#/properties/params/properties/functions_on_no_response/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
}
if(data157.debug_webhook_url !== undefined){
if(typeof data157.debug_webhook_url !== "string"){
const err464 = {instancePath:instancePath+"/params/debug_webhook_url",schemaPath:"#/properties/params/properties/debug_webhook_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data157.debug_webhook_level !== undefined){
let data256 = data157.debug_webhook_level;
if((!((typeof data256 == "number") && (!(data256 % 1) && !isNaN(data256)))) && (typeof data256 !== "string")){
const err465 = {instancePath:instancePath+"/params/debug_webhook_level",schemaPath:"#/properties/params/properties/debug_webhook_level/type",keyword:"type",params:{type: schema11.properties.params.properties.debug_webhook_level.type}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(typeof data256 == "number"){
if(data256 > 2 || isNaN(data256)){
const err466 = {instancePath:instancePath+"/params/debug_webhook_level",schemaPath:"#/properties/params/properties/debug_webhook_level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
if(data256 < 0 || isNaN(data256)){
const err467 = {instancePath:instancePath+"/params/debug_webhook_level",schemaPath:"#/properties/params/properties/debug_webhook_level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(typeof data256 === "string"){
if(!pattern0.test(data256)){
const err468 = {instancePath:instancePath+"/params/debug_webhook_level",schemaPath:"#/properties/params/properties/debug_webhook_level/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
}
if(data157.debug !== undefined){
let data257 = data157.debug;
const _errs611 = errors;
let valid93 = false;
const _errs612 = errors;
if(typeof data257 !== "boolean"){
const err469 = {instancePath:instancePath+"/params/debug",schemaPath:"#/properties/params/properties/debug/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
var _valid20 = _errs612 === errors;
valid93 = valid93 || _valid20;
if(!valid93){
const _errs614 = errors;
if(!((typeof data257 == "number") && (!(data257 % 1) && !isNaN(data257)))){
const err470 = {instancePath:instancePath+"/params/debug",schemaPath:"#/properties/params/properties/debug/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
var _valid20 = _errs614 === errors;
valid93 = valid93 || _valid20;
if(!valid93){
const _errs616 = errors;
if(typeof data257 !== "string"){
const err471 = {instancePath:instancePath+"/params/debug",schemaPath:"#/properties/params/properties/debug/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
var _valid20 = _errs616 === errors;
valid93 = valid93 || _valid20;
}
}
if(!valid93){
const err472 = {instancePath:instancePath+"/params/debug",schemaPath:"#/properties/params/properties/debug/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
else {
errors = _errs611;
if(vErrors !== null){
if(_errs611){
vErrors.length = _errs611;
}
else {
vErrors = null;
}
}
}
}
if(data157.verbose_logs !== undefined){
let data258 = data157.verbose_logs;
if((typeof data258 !== "boolean") && (typeof data258 !== "string")){
const err473 = {instancePath:instancePath+"/params/verbose_logs",schemaPath:"#/properties/params/properties/verbose_logs/type",keyword:"type",params:{type: schema11.properties.params.properties.verbose_logs.type}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
if(typeof data258 === "string"){
if(!pattern0.test(data258)){
const err474 = {instancePath:instancePath+"/params/verbose_logs",schemaPath:"#/properties/params/properties/verbose_logs/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
}
if(data157.audible_debug !== undefined){
let data259 = data157.audible_debug;
if((typeof data259 !== "boolean") && (typeof data259 !== "string")){
const err475 = {instancePath:instancePath+"/params/audible_debug",schemaPath:"#/properties/params/properties/audible_debug/type",keyword:"type",params:{type: schema11.properties.params.properties.audible_debug.type}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
if(typeof data259 === "string"){
if(!pattern0.test(data259)){
const err476 = {instancePath:instancePath+"/params/audible_debug",schemaPath:"#/properties/params/properties/audible_debug/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
}
if(data157.audible_latency !== undefined){
let data260 = data157.audible_latency;
if((typeof data260 !== "boolean") && (typeof data260 !== "string")){
const err477 = {instancePath:instancePath+"/params/audible_latency",schemaPath:"#/properties/params/properties/audible_latency/type",keyword:"type",params:{type: schema11.properties.params.properties.audible_latency.type}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if(typeof data260 === "string"){
if(!pattern0.test(data260)){
const err478 = {instancePath:instancePath+"/params/audible_latency",schemaPath:"#/properties/params/properties/audible_latency/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
}
if(data157.languages_enabled !== undefined){
let data261 = data157.languages_enabled;
if((typeof data261 !== "boolean") && (typeof data261 !== "string")){
const err479 = {instancePath:instancePath+"/params/languages_enabled",schemaPath:"#/properties/params/properties/languages_enabled/type",keyword:"type",params:{type: schema11.properties.params.properties.languages_enabled.type}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(typeof data261 === "string"){
if(!pattern0.test(data261)){
const err480 = {instancePath:instancePath+"/params/languages_enabled",schemaPath:"#/properties/params/properties/languages_enabled/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
}
}
else {
const err481 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data.pronounce !== undefined){
let data262 = data.pronounce;
if(Array.isArray(data262)){
const len27 = data262.length;
for(let i27=0; i27<len27; i27++){
let data263 = data262[i27];
if(data263 && typeof data263 == "object" && !Array.isArray(data263)){
if(data263.replace === undefined){
const err482 = {instancePath:instancePath+"/pronounce/" + i27,schemaPath:"#/properties/pronounce/items/required",keyword:"required",params:{missingProperty: "replace"}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
if(data263.with === undefined){
const err483 = {instancePath:instancePath+"/pronounce/" + i27,schemaPath:"#/properties/pronounce/items/required",keyword:"required",params:{missingProperty: "with"}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
for(const key5 in data263){
if(!(((key5 === "replace") || (key5 === "with")) || (key5 === "ignore_case"))){
const err484 = {instancePath:instancePath+"/pronounce/" + i27,schemaPath:"#/properties/pronounce/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data263.replace !== undefined){
if(typeof data263.replace !== "string"){
const err485 = {instancePath:instancePath+"/pronounce/" + i27+"/replace",schemaPath:"#/properties/pronounce/items/properties/replace/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data263.with !== undefined){
if(typeof data263.with !== "string"){
const err486 = {instancePath:instancePath+"/pronounce/" + i27+"/with",schemaPath:"#/properties/pronounce/items/properties/with/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data263.ignore_case !== undefined){
let data266 = data263.ignore_case;
if((typeof data266 !== "boolean") && (typeof data266 !== "string")){
const err487 = {instancePath:instancePath+"/pronounce/" + i27+"/ignore_case",schemaPath:"#/properties/pronounce/items/properties/ignore_case/type",keyword:"type",params:{type: schema11.properties.pronounce.items.properties.ignore_case.type}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
if(typeof data266 === "string"){
if(!pattern0.test(data266)){
const err488 = {instancePath:instancePath+"/pronounce/" + i27+"/ignore_case",schemaPath:"#/properties/pronounce/items/properties/ignore_case/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
}
}
else {
const err489 = {instancePath:instancePath+"/pronounce/" + i27,schemaPath:"#/properties/pronounce/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
}
else {
const err490 = {instancePath:instancePath+"/pronounce",schemaPath:"#/properties/pronounce/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data.SWAIG !== undefined){
let data267 = data.SWAIG;
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
for(const key6 in data267){
if(!(((((((key6 === "defaults") || (key6 === "functions")) || (key6 === "includes")) || (key6 === "native_functions")) || (key6 === "internal_fillers")) || (key6 === "mcp_servers")) || (key6 === "hooks"))){
const err491 = {instancePath:instancePath+"/SWAIG",schemaPath:"#/properties/SWAIG/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data267.defaults !== undefined){
let data268 = data267.defaults;
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
if(data268.web_hook_url !== undefined){
if(typeof data268.web_hook_url !== "string"){
const err492 = {instancePath:instancePath+"/SWAIG/defaults/web_hook_url",schemaPath:"#/properties/SWAIG/properties/defaults/properties/web_hook_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data268.web_hook_auth_user !== undefined){
if(typeof data268.web_hook_auth_user !== "string"){
const err493 = {instancePath:instancePath+"/SWAIG/defaults/web_hook_auth_user",schemaPath:"#/properties/SWAIG/properties/defaults/properties/web_hook_auth_user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
if(data268.web_hook_auth_password !== undefined){
if(typeof data268.web_hook_auth_password !== "string"){
const err494 = {instancePath:instancePath+"/SWAIG/defaults/web_hook_auth_password",schemaPath:"#/properties/SWAIG/properties/defaults/properties/web_hook_auth_password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data268.meta_data !== undefined){
let data272 = data268.meta_data;
if(!(data272 && typeof data272 == "object" && !Array.isArray(data272))){
const err495 = {instancePath:instancePath+"/SWAIG/defaults/meta_data",schemaPath:"#/properties/SWAIG/properties/defaults/properties/meta_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data268.meta_data_token !== undefined){
if(typeof data268.meta_data_token !== "string"){
const err496 = {instancePath:instancePath+"/SWAIG/defaults/meta_data_token",schemaPath:"#/properties/SWAIG/properties/defaults/properties/meta_data_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
}
else {
const err497 = {instancePath:instancePath+"/SWAIG/defaults",schemaPath:"#/properties/SWAIG/properties/defaults/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data267.functions !== undefined){
let data274 = data267.functions;
if(Array.isArray(data274)){
const len28 = data274.length;
for(let i28=0; i28<len28; i28++){
let data275 = data274[i28];
if(data275 && typeof data275 == "object" && !Array.isArray(data275)){
if(data275.function === undefined){
const err498 = {instancePath:instancePath+"/SWAIG/functions/" + i28,schemaPath:"#/properties/SWAIG/properties/functions/items/required",keyword:"required",params:{missingProperty: "function"}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
if(data275.function !== undefined){
let data276 = data275.function;
if(typeof data276 === "string"){
if(data276.length < 1){
const err499 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/function",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/function/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
else {
const err500 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/function",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/function/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data275.description !== undefined){
if(typeof data275.description !== "string"){
const err501 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/description",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data275.purpose !== undefined){
if(typeof data275.purpose !== "string"){
const err502 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/purpose",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/purpose/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data275.parameters !== undefined){
let data279 = data275.parameters;
if(data279 && typeof data279 == "object" && !Array.isArray(data279)){
if(data279.type === undefined){
const err503 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/parameters",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(data279.type !== undefined){
let data280 = data279.type;
if(typeof data280 !== "string"){
const err504 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/parameters/type",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
if(!(data280 === "object")){
const err505 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/parameters/type",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.SWAIG.properties.functions.items.properties.parameters.properties.type.enum}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data279.properties !== undefined){
let data281 = data279.properties;
if(!(data281 && typeof data281 == "object" && !Array.isArray(data281))){
const err506 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/parameters/properties",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/properties/properties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data279.required !== undefined){
let data282 = data279.required;
if(Array.isArray(data282)){
const len29 = data282.length;
for(let i29=0; i29<len29; i29++){
if(typeof data282[i29] !== "string"){
const err507 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/parameters/required/" + i29,schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/properties/required/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
}
else {
const err508 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/parameters/required",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/properties/required/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
}
else {
const err509 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/parameters",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data275.argument !== undefined){
let data284 = data275.argument;
if(!(data284 && typeof data284 == "object" && !Array.isArray(data284))){
const err510 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/argument",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/argument/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data275.active !== undefined){
let data285 = data275.active;
const _errs675 = errors;
let valid105 = false;
const _errs676 = errors;
if(typeof data285 !== "boolean"){
const err511 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/active",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/active/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
var _valid21 = _errs676 === errors;
valid105 = valid105 || _valid21;
if(!valid105){
const _errs678 = errors;
if(typeof data285 !== "string"){
const err512 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/active",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/active/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
var _valid21 = _errs678 === errors;
valid105 = valid105 || _valid21;
if(!valid105){
const _errs680 = errors;
if(!((typeof data285 == "number") && (!(data285 % 1) && !isNaN(data285)))){
const err513 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/active",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/active/anyOf/2/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
var _valid21 = _errs680 === errors;
valid105 = valid105 || _valid21;
}
}
if(!valid105){
const err514 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/active",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/active/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
else {
errors = _errs675;
if(vErrors !== null){
if(_errs675){
vErrors.length = _errs675;
}
else {
vErrors = null;
}
}
}
}
if(data275.web_hook_url !== undefined){
if(typeof data275.web_hook_url !== "string"){
const err515 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/web_hook_url",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/web_hook_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data275.web_hook_auth_user !== undefined){
if(typeof data275.web_hook_auth_user !== "string"){
const err516 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/web_hook_auth_user",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/web_hook_auth_user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data275.web_hook_auth_password !== undefined){
if(typeof data275.web_hook_auth_password !== "string"){
const err517 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/web_hook_auth_password",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/web_hook_auth_password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data275.data_map !== undefined){
let data289 = data275.data_map;
if(!(data289 && typeof data289 == "object" && !Array.isArray(data289))){
const err518 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/data_map",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/data_map/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data275.meta_data !== undefined){
let data290 = data275.meta_data;
if(!(data290 && typeof data290 == "object" && !Array.isArray(data290))){
const err519 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/meta_data",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/meta_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(data275.meta_data_token !== undefined){
if(typeof data275.meta_data_token !== "string"){
const err520 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/meta_data_token",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/meta_data_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data275.fillers !== undefined){
let data292 = data275.fillers;
if(data292 && typeof data292 == "object" && !Array.isArray(data292)){
for(const key7 in data292){
let data293 = data292[key7];
if(Array.isArray(data293)){
const len30 = data293.length;
for(let i30=0; i30<len30; i30++){
if(typeof data293[i30] !== "string"){
const err521 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/fillers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i30,schemaPath:"#/properties/SWAIG/properties/functions/items/properties/fillers/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
}
else {
const err522 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/fillers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/SWAIG/properties/functions/items/properties/fillers/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
}
else {
const err523 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/fillers",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/fillers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data275.skip_fillers !== undefined){
let data295 = data275.skip_fillers;
if((typeof data295 !== "boolean") && (typeof data295 !== "string")){
const err524 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/skip_fillers",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/skip_fillers/type",keyword:"type",params:{type: schema11.properties.SWAIG.properties.functions.items.properties.skip_fillers.type}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(typeof data295 === "string"){
if(!pattern0.test(data295)){
const err525 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/skip_fillers",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/skip_fillers/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
}
if(data275.wait_for_fillers !== undefined){
let data296 = data275.wait_for_fillers;
if((typeof data296 !== "boolean") && (typeof data296 !== "string")){
const err526 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/wait_for_fillers",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_for_fillers/type",keyword:"type",params:{type: schema11.properties.SWAIG.properties.functions.items.properties.wait_for_fillers.type}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
if(typeof data296 === "string"){
if(!pattern0.test(data296)){
const err527 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/wait_for_fillers",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_for_fillers/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
}
if(data275.wait_file !== undefined){
if(typeof data275.wait_file !== "string"){
const err528 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/wait_file",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data275.wait_file_loops !== undefined){
let data298 = data275.wait_file_loops;
const _errs708 = errors;
let valid109 = false;
const _errs709 = errors;
if(!((typeof data298 == "number") && (!(data298 % 1) && !isNaN(data298)))){
const err529 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_file_loops/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
var _valid22 = _errs709 === errors;
valid109 = valid109 || _valid22;
if(!valid109){
const _errs711 = errors;
if(typeof data298 !== "string"){
const err530 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_file_loops/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
var _valid22 = _errs711 === errors;
valid109 = valid109 || _valid22;
}
if(!valid109){
const err531 = {instancePath:instancePath+"/SWAIG/functions/" + i28+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_file_loops/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
else {
errors = _errs708;
if(vErrors !== null){
if(_errs708){
vErrors.length = _errs708;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err532 = {instancePath:instancePath+"/SWAIG/functions/" + i28,schemaPath:"#/properties/SWAIG/properties/functions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
}
else {
const err533 = {instancePath:instancePath+"/SWAIG/functions",schemaPath:"#/properties/SWAIG/properties/functions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data267.includes !== undefined){
let data299 = data267.includes;
if(Array.isArray(data299)){
const len31 = data299.length;
for(let i31=0; i31<len31; i31++){
let data300 = data299[i31];
if(data300 && typeof data300 == "object" && !Array.isArray(data300)){
if(data300.url === undefined){
const err534 = {instancePath:instancePath+"/SWAIG/includes/" + i31,schemaPath:"#/properties/SWAIG/properties/includes/items/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
if(data300.functions === undefined){
const err535 = {instancePath:instancePath+"/SWAIG/includes/" + i31,schemaPath:"#/properties/SWAIG/properties/includes/items/required",keyword:"required",params:{missingProperty: "functions"}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
if(data300.url !== undefined){
if(typeof data300.url !== "string"){
const err536 = {instancePath:instancePath+"/SWAIG/includes/" + i31+"/url",schemaPath:"#/properties/SWAIG/properties/includes/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(data300.functions !== undefined){
let data302 = data300.functions;
if(Array.isArray(data302)){
const len32 = data302.length;
for(let i32=0; i32<len32; i32++){
if(typeof data302[i32] !== "string"){
const err537 = {instancePath:instancePath+"/SWAIG/includes/" + i31+"/functions/" + i32,schemaPath:"#/properties/SWAIG/properties/includes/items/properties/functions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
}
else {
const err538 = {instancePath:instancePath+"/SWAIG/includes/" + i31+"/functions",schemaPath:"#/properties/SWAIG/properties/includes/items/properties/functions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data300.auth_user !== undefined){
if(typeof data300.auth_user !== "string"){
const err539 = {instancePath:instancePath+"/SWAIG/includes/" + i31+"/auth_user",schemaPath:"#/properties/SWAIG/properties/includes/items/properties/auth_user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data300.auth_password !== undefined){
if(typeof data300.auth_password !== "string"){
const err540 = {instancePath:instancePath+"/SWAIG/includes/" + i31+"/auth_password",schemaPath:"#/properties/SWAIG/properties/includes/items/properties/auth_password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data300.meta_data !== undefined){
let data306 = data300.meta_data;
if(!(data306 && typeof data306 == "object" && !Array.isArray(data306))){
const err541 = {instancePath:instancePath+"/SWAIG/includes/" + i31+"/meta_data",schemaPath:"#/properties/SWAIG/properties/includes/items/properties/meta_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
}
else {
const err542 = {instancePath:instancePath+"/SWAIG/includes/" + i31,schemaPath:"#/properties/SWAIG/properties/includes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
}
else {
const err543 = {instancePath:instancePath+"/SWAIG/includes",schemaPath:"#/properties/SWAIG/properties/includes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data267.native_functions !== undefined){
let data307 = data267.native_functions;
if(Array.isArray(data307)){
const len33 = data307.length;
for(let i33=0; i33<len33; i33++){
if(typeof data307[i33] !== "string"){
const err544 = {instancePath:instancePath+"/SWAIG/native_functions/" + i33,schemaPath:"#/properties/SWAIG/properties/native_functions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
}
else {
const err545 = {instancePath:instancePath+"/SWAIG/native_functions",schemaPath:"#/properties/SWAIG/properties/native_functions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
if(data267.internal_fillers !== undefined){
let data309 = data267.internal_fillers;
if(!(data309 && typeof data309 == "object" && !Array.isArray(data309))){
const err546 = {instancePath:instancePath+"/SWAIG/internal_fillers",schemaPath:"#/properties/SWAIG/properties/internal_fillers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
if(data267.mcp_servers !== undefined){
let data310 = data267.mcp_servers;
if(Array.isArray(data310)){
const len34 = data310.length;
for(let i34=0; i34<len34; i34++){
let data311 = data310[i34];
if(data311 && typeof data311 == "object" && !Array.isArray(data311)){
if(data311.url === undefined){
const err547 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i34,schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
if(data311.url !== undefined){
if(typeof data311.url !== "string"){
const err548 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i34+"/url",schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data311.headers !== undefined){
let data313 = data311.headers;
if(!(data313 && typeof data313 == "object" && !Array.isArray(data313))){
const err549 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i34+"/headers",schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
if(data311.resources !== undefined){
if(typeof data311.resources !== "boolean"){
const err550 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i34+"/resources",schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/properties/resources/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data311.resource_vars !== undefined){
let data315 = data311.resource_vars;
if(!(data315 && typeof data315 == "object" && !Array.isArray(data315))){
const err551 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i34+"/resource_vars",schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/properties/resource_vars/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
}
else {
const err552 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i34,schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
}
else {
const err553 = {instancePath:instancePath+"/SWAIG/mcp_servers",schemaPath:"#/properties/SWAIG/properties/mcp_servers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data267.hooks !== undefined){
let data316 = data267.hooks;
if(Array.isArray(data316)){
const len35 = data316.length;
for(let i35=0; i35<len35; i35++){
let data317 = data316[i35];
if(data317 && typeof data317 == "object" && !Array.isArray(data317)){
if(data317.function === undefined){
const err554 = {instancePath:instancePath+"/SWAIG/hooks/" + i35,schemaPath:"#/properties/SWAIG/properties/hooks/items/required",keyword:"required",params:{missingProperty: "function"}};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
if(data317.function !== undefined){
let data318 = data317.function;
if(typeof data318 === "string"){
if(data318.length < 1){
const err555 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/function",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/function/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
else {
const err556 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/function",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/function/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data317.description !== undefined){
if(typeof data317.description !== "string"){
const err557 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/description",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
if(data317.purpose !== undefined){
if(typeof data317.purpose !== "string"){
const err558 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/purpose",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/purpose/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
if(data317.parameters !== undefined){
let data321 = data317.parameters;
if(data321 && typeof data321 == "object" && !Array.isArray(data321)){
if(data321.type === undefined){
const err559 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/parameters",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
if(data321.type !== undefined){
let data322 = data321.type;
if(typeof data322 !== "string"){
const err560 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/parameters/type",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(!(data322 === "object")){
const err561 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/parameters/type",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.SWAIG.properties.hooks.items.properties.parameters.properties.type.enum}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
if(data321.properties !== undefined){
let data323 = data321.properties;
if(!(data323 && typeof data323 == "object" && !Array.isArray(data323))){
const err562 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/parameters/properties",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/properties/properties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data321.required !== undefined){
let data324 = data321.required;
if(Array.isArray(data324)){
const len36 = data324.length;
for(let i36=0; i36<len36; i36++){
if(typeof data324[i36] !== "string"){
const err563 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/parameters/required/" + i36,schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/properties/required/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
}
else {
const err564 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/parameters/required",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/properties/required/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
}
else {
const err565 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/parameters",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data317.argument !== undefined){
let data326 = data317.argument;
if(!(data326 && typeof data326 == "object" && !Array.isArray(data326))){
const err566 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/argument",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/argument/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data317.active !== undefined){
let data327 = data317.active;
const _errs770 = errors;
let valid126 = false;
const _errs771 = errors;
if(typeof data327 !== "boolean"){
const err567 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/active",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/active/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
var _valid23 = _errs771 === errors;
valid126 = valid126 || _valid23;
if(!valid126){
const _errs773 = errors;
if(typeof data327 !== "string"){
const err568 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/active",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/active/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
var _valid23 = _errs773 === errors;
valid126 = valid126 || _valid23;
if(!valid126){
const _errs775 = errors;
if(!((typeof data327 == "number") && (!(data327 % 1) && !isNaN(data327)))){
const err569 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/active",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/active/anyOf/2/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
var _valid23 = _errs775 === errors;
valid126 = valid126 || _valid23;
}
}
if(!valid126){
const err570 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/active",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/active/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
else {
errors = _errs770;
if(vErrors !== null){
if(_errs770){
vErrors.length = _errs770;
}
else {
vErrors = null;
}
}
}
}
if(data317.web_hook_url !== undefined){
if(typeof data317.web_hook_url !== "string"){
const err571 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/web_hook_url",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/web_hook_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
if(data317.web_hook_auth_user !== undefined){
if(typeof data317.web_hook_auth_user !== "string"){
const err572 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/web_hook_auth_user",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/web_hook_auth_user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data317.web_hook_auth_password !== undefined){
if(typeof data317.web_hook_auth_password !== "string"){
const err573 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/web_hook_auth_password",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/web_hook_auth_password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
if(data317.data_map !== undefined){
let data331 = data317.data_map;
if(!(data331 && typeof data331 == "object" && !Array.isArray(data331))){
const err574 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/data_map",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/data_map/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data317.meta_data !== undefined){
let data332 = data317.meta_data;
if(!(data332 && typeof data332 == "object" && !Array.isArray(data332))){
const err575 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/meta_data",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/meta_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data317.meta_data_token !== undefined){
if(typeof data317.meta_data_token !== "string"){
const err576 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/meta_data_token",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/meta_data_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(data317.fillers !== undefined){
let data334 = data317.fillers;
if(data334 && typeof data334 == "object" && !Array.isArray(data334)){
for(const key8 in data334){
let data335 = data334[key8];
if(Array.isArray(data335)){
const len37 = data335.length;
for(let i37=0; i37<len37; i37++){
if(typeof data335[i37] !== "string"){
const err577 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/fillers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i37,schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/fillers/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
}
else {
const err578 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/fillers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/fillers/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
}
else {
const err579 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/fillers",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/fillers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
if(data317.skip_fillers !== undefined){
let data337 = data317.skip_fillers;
if((typeof data337 !== "boolean") && (typeof data337 !== "string")){
const err580 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/skip_fillers",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/skip_fillers/type",keyword:"type",params:{type: schema11.properties.SWAIG.properties.hooks.items.properties.skip_fillers.type}};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
if(typeof data337 === "string"){
if(!pattern0.test(data337)){
const err581 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/skip_fillers",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/skip_fillers/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
}
if(data317.wait_for_fillers !== undefined){
let data338 = data317.wait_for_fillers;
if((typeof data338 !== "boolean") && (typeof data338 !== "string")){
const err582 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/wait_for_fillers",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_for_fillers/type",keyword:"type",params:{type: schema11.properties.SWAIG.properties.hooks.items.properties.wait_for_fillers.type}};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
if(typeof data338 === "string"){
if(!pattern0.test(data338)){
const err583 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/wait_for_fillers",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_for_fillers/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
}
if(data317.wait_file !== undefined){
if(typeof data317.wait_file !== "string"){
const err584 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/wait_file",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
if(data317.wait_file_loops !== undefined){
let data340 = data317.wait_file_loops;
const _errs803 = errors;
let valid130 = false;
const _errs804 = errors;
if(!((typeof data340 == "number") && (!(data340 % 1) && !isNaN(data340)))){
const err585 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_file_loops/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
var _valid24 = _errs804 === errors;
valid130 = valid130 || _valid24;
if(!valid130){
const _errs806 = errors;
if(typeof data340 !== "string"){
const err586 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_file_loops/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
var _valid24 = _errs806 === errors;
valid130 = valid130 || _valid24;
}
if(!valid130){
const err587 = {instancePath:instancePath+"/SWAIG/hooks/" + i35+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_file_loops/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
else {
errors = _errs803;
if(vErrors !== null){
if(_errs803){
vErrors.length = _errs803;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err588 = {instancePath:instancePath+"/SWAIG/hooks/" + i35,schemaPath:"#/properties/SWAIG/properties/hooks/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
}
else {
const err589 = {instancePath:instancePath+"/SWAIG/hooks",schemaPath:"#/properties/SWAIG/properties/hooks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
}
else {
const err590 = {instancePath:instancePath+"/SWAIG",schemaPath:"#/properties/SWAIG/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
if(data.voice !== undefined){
if(typeof data.voice !== "string"){
const err591 = {instancePath:instancePath+"/voice",schemaPath:"#/properties/voice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
if(data.engine !== undefined){
if(typeof data.engine !== "string"){
const err592 = {instancePath:instancePath+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
if(data.agent !== undefined){
if(typeof data.agent !== "string"){
const err593 = {instancePath:instancePath+"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
}
else {
const err594 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const verb_ai_sidecar = validate11;
const schema12 = {"anyOf":[{"type":"object","required":["prompt","lang","direction"],"properties":{"prompt":{"anyOf":[{"type":"string"},{"type":"object","properties":{"text":{"type":"string"},"pom":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string"},"body":{"type":"string"},"bullets":{"type":"array","items":{"type":"string"}},"subsections":{"type":"array"},"numbered":{"anyOf":[{"type":"boolean"},{"type":"string"}]},"numberedBullets":{"anyOf":[{"type":"boolean"},{"type":"string"}]}}}},"file":{"type":"string"}}}]},"lang":{"type":"string"},"direction":{"type":"array","items":{"type":"string","enum":["remote-caller","local-caller"]}},"model":{"type":"string"},"customer_role":{"type":"string","enum":["remote-caller","local-caller"]},"url":{"type":"string"},"SWAIG":{"type":"object"},"permissions":{"type":"object","properties":{"swaig_allow_swml":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"swaig_allow_settings":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"swaig_set_global_data":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"}}},"global_data":{"type":"object"},"hints":{"type":"array","items":{"type":"string"}},"params":{"type":"object"}},"additionalProperties":false},{"type":"object","required":["action"],"properties":{"action":{"type":"object"}},"additionalProperties":false}],"$id":"schema:verb_ai_sidecar"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_ai_sidecar" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "prompt"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.lang === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "lang"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.direction === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema12.anyOf[0].properties, key0))){
const err3 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.prompt !== undefined){
let data0 = data.prompt;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/prompt",schemaPath:"#/anyOf/0/properties/prompt/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs6 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs8 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.text !== undefined){
if(typeof data0.text !== "string"){
const err5 = {instancePath:instancePath+"/prompt/text",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.pom !== undefined){
let data2 = data0.pom;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.title !== undefined){
if(typeof data3.title !== "string"){
const err6 = {instancePath:instancePath+"/prompt/pom/" + i0+"/title",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.body !== undefined){
if(typeof data3.body !== "string"){
const err7 = {instancePath:instancePath+"/prompt/pom/" + i0+"/body",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.bullets !== undefined){
let data6 = data3.bullets;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err8 = {instancePath:instancePath+"/prompt/pom/" + i0+"/bullets/" + i1,schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/properties/bullets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/prompt/pom/" + i0+"/bullets",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/properties/bullets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.subsections !== undefined){
if(!(Array.isArray(data3.subsections))){
const err10 = {instancePath:instancePath+"/prompt/pom/" + i0+"/subsections",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/properties/subsections/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.numbered !== undefined){
let data9 = data3.numbered;
const _errs27 = errors;
let valid9 = false;
const _errs28 = errors;
if(typeof data9 !== "boolean"){
const err11 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numbered",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/properties/numbered/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs28 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const _errs30 = errors;
if(typeof data9 !== "string"){
const err12 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numbered",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/properties/numbered/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid9 = valid9 || _valid2;
}
if(!valid9){
const err13 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numbered",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/properties/numbered/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data3.numberedBullets !== undefined){
let data10 = data3.numberedBullets;
const _errs33 = errors;
let valid10 = false;
const _errs34 = errors;
if(typeof data10 !== "boolean"){
const err14 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numberedBullets",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/properties/numberedBullets/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid3 = _errs34 === errors;
valid10 = valid10 || _valid3;
if(!valid10){
const _errs36 = errors;
if(typeof data10 !== "string"){
const err15 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numberedBullets",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/properties/numberedBullets/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid3 = _errs36 === errors;
valid10 = valid10 || _valid3;
}
if(!valid10){
const err16 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numberedBullets",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/properties/numberedBullets/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/prompt/pom/" + i0,schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/prompt/pom",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/pom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data0.file !== undefined){
if(typeof data0.file !== "string"){
const err19 = {instancePath:instancePath+"/prompt/file",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/prompt",schemaPath:"#/anyOf/0/properties/prompt/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err21 = {instancePath:instancePath+"/prompt",schemaPath:"#/anyOf/0/properties/prompt/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.lang !== undefined){
if(typeof data.lang !== "string"){
const err22 = {instancePath:instancePath+"/lang",schemaPath:"#/anyOf/0/properties/lang/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.direction !== undefined){
let data13 = data.direction;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 !== "string"){
const err23 = {instancePath:instancePath+"/direction/" + i2,schemaPath:"#/anyOf/0/properties/direction/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((data14 === "remote-caller") || (data14 === "local-caller"))){
const err24 = {instancePath:instancePath+"/direction/" + i2,schemaPath:"#/anyOf/0/properties/direction/items/enum",keyword:"enum",params:{allowedValues: schema12.anyOf[0].properties.direction.items.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/direction",schemaPath:"#/anyOf/0/properties/direction/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.model !== undefined){
if(typeof data.model !== "string"){
const err26 = {instancePath:instancePath+"/model",schemaPath:"#/anyOf/0/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.customer_role !== undefined){
let data16 = data.customer_role;
if(typeof data16 !== "string"){
const err27 = {instancePath:instancePath+"/customer_role",schemaPath:"#/anyOf/0/properties/customer_role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!((data16 === "remote-caller") || (data16 === "local-caller"))){
const err28 = {instancePath:instancePath+"/customer_role",schemaPath:"#/anyOf/0/properties/customer_role/enum",keyword:"enum",params:{allowedValues: schema12.anyOf[0].properties.customer_role.enum}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err29 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.SWAIG !== undefined){
let data18 = data.SWAIG;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err30 = {instancePath:instancePath+"/SWAIG",schemaPath:"#/anyOf/0/properties/SWAIG/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.permissions !== undefined){
let data19 = data.permissions;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.swaig_allow_swml !== undefined){
let data20 = data19.swaig_allow_swml;
if((typeof data20 !== "boolean") && (typeof data20 !== "string")){
const err31 = {instancePath:instancePath+"/permissions/swaig_allow_swml",schemaPath:"#/anyOf/0/properties/permissions/properties/swaig_allow_swml/type",keyword:"type",params:{type: schema12.anyOf[0].properties.permissions.properties.swaig_allow_swml.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err32 = {instancePath:instancePath+"/permissions/swaig_allow_swml",schemaPath:"#/anyOf/0/properties/permissions/properties/swaig_allow_swml/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data19.swaig_allow_settings !== undefined){
let data21 = data19.swaig_allow_settings;
if((typeof data21 !== "boolean") && (typeof data21 !== "string")){
const err33 = {instancePath:instancePath+"/permissions/swaig_allow_settings",schemaPath:"#/anyOf/0/properties/permissions/properties/swaig_allow_settings/type",keyword:"type",params:{type: schema12.anyOf[0].properties.permissions.properties.swaig_allow_settings.type}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err34 = {instancePath:instancePath+"/permissions/swaig_allow_settings",schemaPath:"#/anyOf/0/properties/permissions/properties/swaig_allow_settings/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
if(data19.swaig_set_global_data !== undefined){
let data22 = data19.swaig_set_global_data;
if((typeof data22 !== "boolean") && (typeof data22 !== "string")){
const err35 = {instancePath:instancePath+"/permissions/swaig_set_global_data",schemaPath:"#/anyOf/0/properties/permissions/properties/swaig_set_global_data/type",keyword:"type",params:{type: schema12.anyOf[0].properties.permissions.properties.swaig_set_global_data.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err36 = {instancePath:instancePath+"/permissions/swaig_set_global_data",schemaPath:"#/anyOf/0/properties/permissions/properties/swaig_set_global_data/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
else {
const err37 = {instancePath:instancePath+"/permissions",schemaPath:"#/anyOf/0/properties/permissions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.global_data !== undefined){
let data23 = data.global_data;
if(!(data23 && typeof data23 == "object" && !Array.isArray(data23))){
const err38 = {instancePath:instancePath+"/global_data",schemaPath:"#/anyOf/0/properties/global_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.hints !== undefined){
let data24 = data.hints;
if(Array.isArray(data24)){
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
if(typeof data24[i3] !== "string"){
const err39 = {instancePath:instancePath+"/hints/" + i3,schemaPath:"#/anyOf/0/properties/hints/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/hints",schemaPath:"#/anyOf/0/properties/hints/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.params !== undefined){
let data26 = data.params;
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
const err41 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/0/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs70 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err43 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key1 in data){
if(!(key1 === "action")){
const err44 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.action !== undefined){
let data27 = data.action;
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
const err45 = {instancePath:instancePath+"/action",schemaPath:"#/anyOf/1/properties/action/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid0 = _errs70 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err47 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate11.errors = vErrors;
return errors === 0;
}

export const verb_amazon_bedrock = validate12;
const schema13 = {"type":"object","required":["prompt"],"properties":{"prompt":{"type":"object","properties":{"text":{"type":"string"},"pom":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string"},"body":{"type":"string"},"bullets":{"type":"array","items":{"type":"string"}},"subsections":{"type":"array"},"numbered":{"anyOf":[{"type":"boolean"},{"type":"string"}]},"numberedBullets":{"anyOf":[{"type":"boolean"},{"type":"string"}]}}}},"temperature":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":2},"top_p":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":1},"confidence":{"type":"number","minimum":0,"maximum":1},"presence_penalty":{"type":"number","minimum":-2,"maximum":2},"frequency_penalty":{"type":"number","minimum":-2,"maximum":2},"max_tokens":{"type":"integer","minimum":0,"maximum":4096},"max_completion_tokens":{"type":"integer","minimum":0},"barge_confidence":{"type":"number","minimum":0,"maximum":1},"model":{"type":"string"},"reasoning_effort":{"type":"string"},"verbosity":{"type":"string"},"voice_id":{"type":"string"}}},"post_prompt":{"type":"object","properties":{"text":{"type":"string"},"pom":{"type":"array","items":{"type":"object","properties":{"title":{"type":"string"},"body":{"type":"string"},"bullets":{"type":"array","items":{"type":"string"}},"subsections":{"type":"array"},"numbered":{"anyOf":[{"type":"boolean"},{"type":"string"}]},"numberedBullets":{"anyOf":[{"type":"boolean"},{"type":"string"}]}}}},"temperature":{"type":"number","minimum":0,"maximum":2},"top_p":{"type":"number","minimum":0,"maximum":1},"confidence":{"type":"number","minimum":0,"maximum":1},"presence_penalty":{"type":"number","minimum":-2,"maximum":2},"frequency_penalty":{"type":"number","minimum":-2,"maximum":2},"max_tokens":{"type":"integer","minimum":0,"maximum":4096},"max_completion_tokens":{"type":"integer","minimum":0},"barge_confidence":{"type":"number","minimum":0,"maximum":1},"model":{"type":"string"},"reasoning_effort":{"type":"string"},"verbosity":{"type":"string"}}},"post_prompt_url":{"type":"string"},"global_data":{"type":"object"},"params":{"type":"object","properties":{"attention_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"inactivity_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"hard_stop_time":{"type":"string"},"hard_stop_prompt":{"type":"string"},"video_idle_file":{"type":"string"},"video_listening_file":{"type":"string"},"video_talking_file":{"type":"string"}}},"SWAIG":{"type":"object","properties":{"defaults":{"type":"object","properties":{"web_hook_url":{"type":"string"},"web_hook_auth_user":{"type":"string"},"web_hook_auth_password":{"type":"string"},"meta_data":{"type":"object"},"meta_data_token":{"type":"string"}}},"functions":{"type":"array","items":{"type":"object","required":["function"],"properties":{"function":{"type":"string","minLength":1},"description":{"type":"string"},"purpose":{"type":"string"},"parameters":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["object"]},"properties":{"type":"object"},"required":{"type":"array","items":{"type":"string"}}}},"argument":{"type":"object"},"active":{"anyOf":[{"type":"boolean"},{"type":"string"},{"type":"integer"}]},"web_hook_url":{"type":"string"},"web_hook_auth_user":{"type":"string"},"web_hook_auth_password":{"type":"string"},"data_map":{"type":"object"},"meta_data":{"type":"object"},"meta_data_token":{"type":"string"},"fillers":{"type":"object","properties":{},"additionalProperties":{"type":"array","items":{"type":"string"}}},"skip_fillers":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"wait_for_fillers":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"wait_file":{"type":"string"},"wait_file_loops":{"anyOf":[{"type":"integer"},{"type":"string"}]}}}},"includes":{"type":"array","items":{"type":"object","required":["url","functions"],"properties":{"url":{"type":"string"},"functions":{"type":"array","items":{"type":"string"}},"auth_user":{"type":"string"},"auth_password":{"type":"string"},"meta_data":{"type":"object"}}}},"native_functions":{"type":"array","items":{"type":"string"}},"internal_fillers":{"type":"object"},"mcp_servers":{"type":"array","items":{"type":"object","required":["url"],"properties":{"url":{"type":"string"},"headers":{"type":"object"},"resources":{"type":"boolean"},"resource_vars":{"type":"object"}}}},"hooks":{"type":"array","items":{"type":"object","required":["function"],"properties":{"function":{"type":"string","minLength":1},"description":{"type":"string"},"purpose":{"type":"string"},"parameters":{"type":"object","required":["type"],"properties":{"type":{"type":"string","enum":["object"]},"properties":{"type":"object"},"required":{"type":"array","items":{"type":"string"}}}},"argument":{"type":"object"},"active":{"anyOf":[{"type":"boolean"},{"type":"string"},{"type":"integer"}]},"web_hook_url":{"type":"string"},"web_hook_auth_user":{"type":"string"},"web_hook_auth_password":{"type":"string"},"data_map":{"type":"object"},"meta_data":{"type":"object"},"meta_data_token":{"type":"string"},"fillers":{"type":"object","properties":{},"additionalProperties":{"type":"array","items":{"type":"string"}}},"skip_fillers":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"wait_for_fillers":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"wait_file":{"type":"string"},"wait_file_loops":{"anyOf":[{"type":"integer"},{"type":"string"}]}}}}},"additionalProperties":false}},"additionalProperties":false,"$id":"schema:verb_amazon_bedrock"};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_amazon_bedrock" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.prompt === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prompt"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "prompt") || (key0 === "post_prompt")) || (key0 === "post_prompt_url")) || (key0 === "global_data")) || (key0 === "params")) || (key0 === "SWAIG"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.prompt !== undefined){
let data0 = data.prompt;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.text !== undefined){
if(typeof data0.text !== "string"){
const err2 = {instancePath:instancePath+"/prompt/text",schemaPath:"#/properties/prompt/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.pom !== undefined){
let data2 = data0.pom;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.title !== undefined){
if(typeof data3.title !== "string"){
const err3 = {instancePath:instancePath+"/prompt/pom/" + i0+"/title",schemaPath:"#/properties/prompt/properties/pom/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data3.body !== undefined){
if(typeof data3.body !== "string"){
const err4 = {instancePath:instancePath+"/prompt/pom/" + i0+"/body",schemaPath:"#/properties/prompt/properties/pom/items/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data3.bullets !== undefined){
let data6 = data3.bullets;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err5 = {instancePath:instancePath+"/prompt/pom/" + i0+"/bullets/" + i1,schemaPath:"#/properties/prompt/properties/pom/items/properties/bullets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/prompt/pom/" + i0+"/bullets",schemaPath:"#/properties/prompt/properties/pom/items/properties/bullets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data3.subsections !== undefined){
if(!(Array.isArray(data3.subsections))){
const err7 = {instancePath:instancePath+"/prompt/pom/" + i0+"/subsections",schemaPath:"#/properties/prompt/properties/pom/items/properties/subsections/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data3.numbered !== undefined){
let data9 = data3.numbered;
const _errs21 = errors;
let valid7 = false;
const _errs22 = errors;
if(typeof data9 !== "boolean"){
const err8 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numbered",schemaPath:"#/properties/prompt/properties/pom/items/properties/numbered/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid7 = valid7 || _valid0;
if(!valid7){
const _errs24 = errors;
if(typeof data9 !== "string"){
const err9 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numbered",schemaPath:"#/properties/prompt/properties/pom/items/properties/numbered/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid7 = valid7 || _valid0;
}
if(!valid7){
const err10 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numbered",schemaPath:"#/properties/prompt/properties/pom/items/properties/numbered/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data3.numberedBullets !== undefined){
let data10 = data3.numberedBullets;
const _errs27 = errors;
let valid8 = false;
const _errs28 = errors;
if(typeof data10 !== "boolean"){
const err11 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numberedBullets",schemaPath:"#/properties/prompt/properties/pom/items/properties/numberedBullets/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs30 = errors;
if(typeof data10 !== "string"){
const err12 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numberedBullets",schemaPath:"#/properties/prompt/properties/pom/items/properties/numberedBullets/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs30 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
const err13 = {instancePath:instancePath+"/prompt/pom/" + i0+"/numberedBullets",schemaPath:"#/properties/prompt/properties/pom/items/properties/numberedBullets/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/prompt/pom/" + i0,schemaPath:"#/properties/prompt/properties/pom/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/prompt/pom",schemaPath:"#/properties/prompt/properties/pom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.temperature !== undefined){
let data11 = data0.temperature;
if((!(typeof data11 == "number")) && (typeof data11 !== "string")){
const err16 = {instancePath:instancePath+"/prompt/temperature",schemaPath:"#/properties/prompt/properties/temperature/type",keyword:"type",params:{type: schema13.properties.prompt.properties.temperature.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data11 == "number"){
if(data11 > 2 || isNaN(data11)){
const err17 = {instancePath:instancePath+"/prompt/temperature",schemaPath:"#/properties/prompt/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err18 = {instancePath:instancePath+"/prompt/temperature",schemaPath:"#/properties/prompt/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err19 = {instancePath:instancePath+"/prompt/temperature",schemaPath:"#/properties/prompt/properties/temperature/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data0.top_p !== undefined){
let data12 = data0.top_p;
if((!(typeof data12 == "number")) && (typeof data12 !== "string")){
const err20 = {instancePath:instancePath+"/prompt/top_p",schemaPath:"#/properties/prompt/properties/top_p/type",keyword:"type",params:{type: schema13.properties.prompt.properties.top_p.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data12 == "number"){
if(data12 > 1 || isNaN(data12)){
const err21 = {instancePath:instancePath+"/prompt/top_p",schemaPath:"#/properties/prompt/properties/top_p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err22 = {instancePath:instancePath+"/prompt/top_p",schemaPath:"#/properties/prompt/properties/top_p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err23 = {instancePath:instancePath+"/prompt/top_p",schemaPath:"#/properties/prompt/properties/top_p/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data0.confidence !== undefined){
let data13 = data0.confidence;
if(typeof data13 == "number"){
if(data13 > 1 || isNaN(data13)){
const err24 = {instancePath:instancePath+"/prompt/confidence",schemaPath:"#/properties/prompt/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err25 = {instancePath:instancePath+"/prompt/confidence",schemaPath:"#/properties/prompt/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/prompt/confidence",schemaPath:"#/properties/prompt/properties/confidence/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data0.presence_penalty !== undefined){
let data14 = data0.presence_penalty;
if(typeof data14 == "number"){
if(data14 > 2 || isNaN(data14)){
const err27 = {instancePath:instancePath+"/prompt/presence_penalty",schemaPath:"#/properties/prompt/properties/presence_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data14 < -2 || isNaN(data14)){
const err28 = {instancePath:instancePath+"/prompt/presence_penalty",schemaPath:"#/properties/prompt/properties/presence_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/prompt/presence_penalty",schemaPath:"#/properties/prompt/properties/presence_penalty/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data0.frequency_penalty !== undefined){
let data15 = data0.frequency_penalty;
if(typeof data15 == "number"){
if(data15 > 2 || isNaN(data15)){
const err30 = {instancePath:instancePath+"/prompt/frequency_penalty",schemaPath:"#/properties/prompt/properties/frequency_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data15 < -2 || isNaN(data15)){
const err31 = {instancePath:instancePath+"/prompt/frequency_penalty",schemaPath:"#/properties/prompt/properties/frequency_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/prompt/frequency_penalty",schemaPath:"#/properties/prompt/properties/frequency_penalty/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data0.max_tokens !== undefined){
let data16 = data0.max_tokens;
if(!((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16)))){
const err33 = {instancePath:instancePath+"/prompt/max_tokens",schemaPath:"#/properties/prompt/properties/max_tokens/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(typeof data16 == "number"){
if(data16 > 4096 || isNaN(data16)){
const err34 = {instancePath:instancePath+"/prompt/max_tokens",schemaPath:"#/properties/prompt/properties/max_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err35 = {instancePath:instancePath+"/prompt/max_tokens",schemaPath:"#/properties/prompt/properties/max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data0.max_completion_tokens !== undefined){
let data17 = data0.max_completion_tokens;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
const err36 = {instancePath:instancePath+"/prompt/max_completion_tokens",schemaPath:"#/properties/prompt/properties/max_completion_tokens/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(typeof data17 == "number"){
if(data17 < 0 || isNaN(data17)){
const err37 = {instancePath:instancePath+"/prompt/max_completion_tokens",schemaPath:"#/properties/prompt/properties/max_completion_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data0.barge_confidence !== undefined){
let data18 = data0.barge_confidence;
if(typeof data18 == "number"){
if(data18 > 1 || isNaN(data18)){
const err38 = {instancePath:instancePath+"/prompt/barge_confidence",schemaPath:"#/properties/prompt/properties/barge_confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err39 = {instancePath:instancePath+"/prompt/barge_confidence",schemaPath:"#/properties/prompt/properties/barge_confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/prompt/barge_confidence",schemaPath:"#/properties/prompt/properties/barge_confidence/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data0.model !== undefined){
if(typeof data0.model !== "string"){
const err41 = {instancePath:instancePath+"/prompt/model",schemaPath:"#/properties/prompt/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data0.reasoning_effort !== undefined){
if(typeof data0.reasoning_effort !== "string"){
const err42 = {instancePath:instancePath+"/prompt/reasoning_effort",schemaPath:"#/properties/prompt/properties/reasoning_effort/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data0.verbosity !== undefined){
if(typeof data0.verbosity !== "string"){
const err43 = {instancePath:instancePath+"/prompt/verbosity",schemaPath:"#/properties/prompt/properties/verbosity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data0.voice_id !== undefined){
if(typeof data0.voice_id !== "string"){
const err44 = {instancePath:instancePath+"/prompt/voice_id",schemaPath:"#/properties/prompt/properties/voice_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.post_prompt !== undefined){
let data23 = data.post_prompt;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.text !== undefined){
if(typeof data23.text !== "string"){
const err46 = {instancePath:instancePath+"/post_prompt/text",schemaPath:"#/properties/post_prompt/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data23.pom !== undefined){
let data25 = data23.pom;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.title !== undefined){
if(typeof data26.title !== "string"){
const err47 = {instancePath:instancePath+"/post_prompt/pom/" + i2+"/title",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data26.body !== undefined){
if(typeof data26.body !== "string"){
const err48 = {instancePath:instancePath+"/post_prompt/pom/" + i2+"/body",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data26.bullets !== undefined){
let data29 = data26.bullets;
if(Array.isArray(data29)){
const len3 = data29.length;
for(let i3=0; i3<len3; i3++){
if(typeof data29[i3] !== "string"){
const err49 = {instancePath:instancePath+"/post_prompt/pom/" + i2+"/bullets/" + i3,schemaPath:"#/properties/post_prompt/properties/pom/items/properties/bullets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/post_prompt/pom/" + i2+"/bullets",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/bullets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data26.subsections !== undefined){
if(!(Array.isArray(data26.subsections))){
const err51 = {instancePath:instancePath+"/post_prompt/pom/" + i2+"/subsections",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/subsections/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data26.numbered !== undefined){
let data32 = data26.numbered;
const _errs75 = errors;
let valid15 = false;
const _errs76 = errors;
if(typeof data32 !== "boolean"){
const err52 = {instancePath:instancePath+"/post_prompt/pom/" + i2+"/numbered",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numbered/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid2 = _errs76 === errors;
valid15 = valid15 || _valid2;
if(!valid15){
const _errs78 = errors;
if(typeof data32 !== "string"){
const err53 = {instancePath:instancePath+"/post_prompt/pom/" + i2+"/numbered",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numbered/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid2 = _errs78 === errors;
valid15 = valid15 || _valid2;
}
if(!valid15){
const err54 = {instancePath:instancePath+"/post_prompt/pom/" + i2+"/numbered",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numbered/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
}
}
if(data26.numberedBullets !== undefined){
let data33 = data26.numberedBullets;
const _errs81 = errors;
let valid16 = false;
const _errs82 = errors;
if(typeof data33 !== "boolean"){
const err55 = {instancePath:instancePath+"/post_prompt/pom/" + i2+"/numberedBullets",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numberedBullets/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid3 = _errs82 === errors;
valid16 = valid16 || _valid3;
if(!valid16){
const _errs84 = errors;
if(typeof data33 !== "string"){
const err56 = {instancePath:instancePath+"/post_prompt/pom/" + i2+"/numberedBullets",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numberedBullets/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid3 = _errs84 === errors;
valid16 = valid16 || _valid3;
}
if(!valid16){
const err57 = {instancePath:instancePath+"/post_prompt/pom/" + i2+"/numberedBullets",schemaPath:"#/properties/post_prompt/properties/pom/items/properties/numberedBullets/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err58 = {instancePath:instancePath+"/post_prompt/pom/" + i2,schemaPath:"#/properties/post_prompt/properties/pom/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/post_prompt/pom",schemaPath:"#/properties/post_prompt/properties/pom/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data23.temperature !== undefined){
let data34 = data23.temperature;
if(typeof data34 == "number"){
if(data34 > 2 || isNaN(data34)){
const err60 = {instancePath:instancePath+"/post_prompt/temperature",schemaPath:"#/properties/post_prompt/properties/temperature/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err61 = {instancePath:instancePath+"/post_prompt/temperature",schemaPath:"#/properties/post_prompt/properties/temperature/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/post_prompt/temperature",schemaPath:"#/properties/post_prompt/properties/temperature/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data23.top_p !== undefined){
let data35 = data23.top_p;
if(typeof data35 == "number"){
if(data35 > 1 || isNaN(data35)){
const err63 = {instancePath:instancePath+"/post_prompt/top_p",schemaPath:"#/properties/post_prompt/properties/top_p/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err64 = {instancePath:instancePath+"/post_prompt/top_p",schemaPath:"#/properties/post_prompt/properties/top_p/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/post_prompt/top_p",schemaPath:"#/properties/post_prompt/properties/top_p/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data23.confidence !== undefined){
let data36 = data23.confidence;
if(typeof data36 == "number"){
if(data36 > 1 || isNaN(data36)){
const err66 = {instancePath:instancePath+"/post_prompt/confidence",schemaPath:"#/properties/post_prompt/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data36 < 0 || isNaN(data36)){
const err67 = {instancePath:instancePath+"/post_prompt/confidence",schemaPath:"#/properties/post_prompt/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/post_prompt/confidence",schemaPath:"#/properties/post_prompt/properties/confidence/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data23.presence_penalty !== undefined){
let data37 = data23.presence_penalty;
if(typeof data37 == "number"){
if(data37 > 2 || isNaN(data37)){
const err69 = {instancePath:instancePath+"/post_prompt/presence_penalty",schemaPath:"#/properties/post_prompt/properties/presence_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data37 < -2 || isNaN(data37)){
const err70 = {instancePath:instancePath+"/post_prompt/presence_penalty",schemaPath:"#/properties/post_prompt/properties/presence_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/post_prompt/presence_penalty",schemaPath:"#/properties/post_prompt/properties/presence_penalty/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data23.frequency_penalty !== undefined){
let data38 = data23.frequency_penalty;
if(typeof data38 == "number"){
if(data38 > 2 || isNaN(data38)){
const err72 = {instancePath:instancePath+"/post_prompt/frequency_penalty",schemaPath:"#/properties/post_prompt/properties/frequency_penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data38 < -2 || isNaN(data38)){
const err73 = {instancePath:instancePath+"/post_prompt/frequency_penalty",schemaPath:"#/properties/post_prompt/properties/frequency_penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: -2}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/post_prompt/frequency_penalty",schemaPath:"#/properties/post_prompt/properties/frequency_penalty/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data23.max_tokens !== undefined){
let data39 = data23.max_tokens;
if(!((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39)))){
const err75 = {instancePath:instancePath+"/post_prompt/max_tokens",schemaPath:"#/properties/post_prompt/properties/max_tokens/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(typeof data39 == "number"){
if(data39 > 4096 || isNaN(data39)){
const err76 = {instancePath:instancePath+"/post_prompt/max_tokens",schemaPath:"#/properties/post_prompt/properties/max_tokens/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data39 < 0 || isNaN(data39)){
const err77 = {instancePath:instancePath+"/post_prompt/max_tokens",schemaPath:"#/properties/post_prompt/properties/max_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
if(data23.max_completion_tokens !== undefined){
let data40 = data23.max_completion_tokens;
if(!((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40)))){
const err78 = {instancePath:instancePath+"/post_prompt/max_completion_tokens",schemaPath:"#/properties/post_prompt/properties/max_completion_tokens/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(typeof data40 == "number"){
if(data40 < 0 || isNaN(data40)){
const err79 = {instancePath:instancePath+"/post_prompt/max_completion_tokens",schemaPath:"#/properties/post_prompt/properties/max_completion_tokens/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(data23.barge_confidence !== undefined){
let data41 = data23.barge_confidence;
if(typeof data41 == "number"){
if(data41 > 1 || isNaN(data41)){
const err80 = {instancePath:instancePath+"/post_prompt/barge_confidence",schemaPath:"#/properties/post_prompt/properties/barge_confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data41 < 0 || isNaN(data41)){
const err81 = {instancePath:instancePath+"/post_prompt/barge_confidence",schemaPath:"#/properties/post_prompt/properties/barge_confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/post_prompt/barge_confidence",schemaPath:"#/properties/post_prompt/properties/barge_confidence/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data23.model !== undefined){
if(typeof data23.model !== "string"){
const err83 = {instancePath:instancePath+"/post_prompt/model",schemaPath:"#/properties/post_prompt/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data23.reasoning_effort !== undefined){
if(typeof data23.reasoning_effort !== "string"){
const err84 = {instancePath:instancePath+"/post_prompt/reasoning_effort",schemaPath:"#/properties/post_prompt/properties/reasoning_effort/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data23.verbosity !== undefined){
if(typeof data23.verbosity !== "string"){
const err85 = {instancePath:instancePath+"/post_prompt/verbosity",schemaPath:"#/properties/post_prompt/properties/verbosity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/post_prompt",schemaPath:"#/properties/post_prompt/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.post_prompt_url !== undefined){
if(typeof data.post_prompt_url !== "string"){
const err87 = {instancePath:instancePath+"/post_prompt_url",schemaPath:"#/properties/post_prompt_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.global_data !== undefined){
let data46 = data.global_data;
if(!(data46 && typeof data46 == "object" && !Array.isArray(data46))){
const err88 = {instancePath:instancePath+"/global_data",schemaPath:"#/properties/global_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.params !== undefined){
let data47 = data.params;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.attention_timeout !== undefined){
let data48 = data47.attention_timeout;
if((!((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48)))) && (typeof data48 !== "string")){
const err89 = {instancePath:instancePath+"/params/attention_timeout",schemaPath:"#/properties/params/properties/attention_timeout/type",keyword:"type",params:{type: schema13.properties.params.properties.attention_timeout.type}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(typeof data48 == "number"){
if(data48 < 0 || isNaN(data48)){
const err90 = {instancePath:instancePath+"/params/attention_timeout",schemaPath:"#/properties/params/properties/attention_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err91 = {instancePath:instancePath+"/params/attention_timeout",schemaPath:"#/properties/params/properties/attention_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
if(data47.inactivity_timeout !== undefined){
let data49 = data47.inactivity_timeout;
if((!((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49)))) && (typeof data49 !== "string")){
const err92 = {instancePath:instancePath+"/params/inactivity_timeout",schemaPath:"#/properties/params/properties/inactivity_timeout/type",keyword:"type",params:{type: schema13.properties.params.properties.inactivity_timeout.type}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(typeof data49 == "number"){
if(data49 < 0 || isNaN(data49)){
const err93 = {instancePath:instancePath+"/params/inactivity_timeout",schemaPath:"#/properties/params/properties/inactivity_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
const err94 = {instancePath:instancePath+"/params/inactivity_timeout",schemaPath:"#/properties/params/properties/inactivity_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
if(data47.hard_stop_time !== undefined){
if(typeof data47.hard_stop_time !== "string"){
const err95 = {instancePath:instancePath+"/params/hard_stop_time",schemaPath:"#/properties/params/properties/hard_stop_time/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data47.hard_stop_prompt !== undefined){
if(typeof data47.hard_stop_prompt !== "string"){
const err96 = {instancePath:instancePath+"/params/hard_stop_prompt",schemaPath:"#/properties/params/properties/hard_stop_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data47.video_idle_file !== undefined){
if(typeof data47.video_idle_file !== "string"){
const err97 = {instancePath:instancePath+"/params/video_idle_file",schemaPath:"#/properties/params/properties/video_idle_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data47.video_listening_file !== undefined){
if(typeof data47.video_listening_file !== "string"){
const err98 = {instancePath:instancePath+"/params/video_listening_file",schemaPath:"#/properties/params/properties/video_listening_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data47.video_talking_file !== undefined){
if(typeof data47.video_talking_file !== "string"){
const err99 = {instancePath:instancePath+"/params/video_talking_file",schemaPath:"#/properties/params/properties/video_talking_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.SWAIG !== undefined){
let data55 = data.SWAIG;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key1 in data55){
if(!(((((((key1 === "defaults") || (key1 === "functions")) || (key1 === "includes")) || (key1 === "native_functions")) || (key1 === "internal_fillers")) || (key1 === "mcp_servers")) || (key1 === "hooks"))){
const err101 = {instancePath:instancePath+"/SWAIG",schemaPath:"#/properties/SWAIG/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data55.defaults !== undefined){
let data56 = data55.defaults;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.web_hook_url !== undefined){
if(typeof data56.web_hook_url !== "string"){
const err102 = {instancePath:instancePath+"/SWAIG/defaults/web_hook_url",schemaPath:"#/properties/SWAIG/properties/defaults/properties/web_hook_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data56.web_hook_auth_user !== undefined){
if(typeof data56.web_hook_auth_user !== "string"){
const err103 = {instancePath:instancePath+"/SWAIG/defaults/web_hook_auth_user",schemaPath:"#/properties/SWAIG/properties/defaults/properties/web_hook_auth_user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data56.web_hook_auth_password !== undefined){
if(typeof data56.web_hook_auth_password !== "string"){
const err104 = {instancePath:instancePath+"/SWAIG/defaults/web_hook_auth_password",schemaPath:"#/properties/SWAIG/properties/defaults/properties/web_hook_auth_password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data56.meta_data !== undefined){
let data60 = data56.meta_data;
if(!(data60 && typeof data60 == "object" && !Array.isArray(data60))){
const err105 = {instancePath:instancePath+"/SWAIG/defaults/meta_data",schemaPath:"#/properties/SWAIG/properties/defaults/properties/meta_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data56.meta_data_token !== undefined){
if(typeof data56.meta_data_token !== "string"){
const err106 = {instancePath:instancePath+"/SWAIG/defaults/meta_data_token",schemaPath:"#/properties/SWAIG/properties/defaults/properties/meta_data_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/SWAIG/defaults",schemaPath:"#/properties/SWAIG/properties/defaults/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data55.functions !== undefined){
let data62 = data55.functions;
if(Array.isArray(data62)){
const len4 = data62.length;
for(let i4=0; i4<len4; i4++){
let data63 = data62[i4];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.function === undefined){
const err108 = {instancePath:instancePath+"/SWAIG/functions/" + i4,schemaPath:"#/properties/SWAIG/properties/functions/items/required",keyword:"required",params:{missingProperty: "function"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data63.function !== undefined){
let data64 = data63.function;
if(typeof data64 === "string"){
if(data64.length < 1){
const err109 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/function",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/function/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/function",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/function/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data63.description !== undefined){
if(typeof data63.description !== "string"){
const err111 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/description",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data63.purpose !== undefined){
if(typeof data63.purpose !== "string"){
const err112 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/purpose",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/purpose/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data63.parameters !== undefined){
let data67 = data63.parameters;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.type === undefined){
const err113 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/parameters",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data67.type !== undefined){
let data68 = data67.type;
if(typeof data68 !== "string"){
const err114 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/parameters/type",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(!(data68 === "object")){
const err115 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/parameters/type",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/properties/type/enum",keyword:"enum",params:{allowedValues: schema13.properties.SWAIG.properties.functions.items.properties.parameters.properties.type.enum}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data67.properties !== undefined){
let data69 = data67.properties;
if(!(data69 && typeof data69 == "object" && !Array.isArray(data69))){
const err116 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/parameters/properties",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/properties/properties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data67.required !== undefined){
let data70 = data67.required;
if(Array.isArray(data70)){
const len5 = data70.length;
for(let i5=0; i5<len5; i5++){
if(typeof data70[i5] !== "string"){
const err117 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/parameters/required/" + i5,schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/properties/required/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/parameters/required",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/properties/required/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/parameters",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data63.argument !== undefined){
let data72 = data63.argument;
if(!(data72 && typeof data72 == "object" && !Array.isArray(data72))){
const err120 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/argument",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/argument/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data63.active !== undefined){
let data73 = data63.active;
const _errs166 = errors;
let valid26 = false;
const _errs167 = errors;
if(typeof data73 !== "boolean"){
const err121 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/active",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/active/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var _valid4 = _errs167 === errors;
valid26 = valid26 || _valid4;
if(!valid26){
const _errs169 = errors;
if(typeof data73 !== "string"){
const err122 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/active",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/active/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var _valid4 = _errs169 === errors;
valid26 = valid26 || _valid4;
if(!valid26){
const _errs171 = errors;
if(!((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73)))){
const err123 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/active",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/active/anyOf/2/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid4 = _errs171 === errors;
valid26 = valid26 || _valid4;
}
}
if(!valid26){
const err124 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/active",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/active/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
else {
errors = _errs166;
if(vErrors !== null){
if(_errs166){
vErrors.length = _errs166;
}
else {
vErrors = null;
}
}
}
}
if(data63.web_hook_url !== undefined){
if(typeof data63.web_hook_url !== "string"){
const err125 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/web_hook_url",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/web_hook_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data63.web_hook_auth_user !== undefined){
if(typeof data63.web_hook_auth_user !== "string"){
const err126 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/web_hook_auth_user",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/web_hook_auth_user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data63.web_hook_auth_password !== undefined){
if(typeof data63.web_hook_auth_password !== "string"){
const err127 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/web_hook_auth_password",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/web_hook_auth_password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data63.data_map !== undefined){
let data77 = data63.data_map;
if(!(data77 && typeof data77 == "object" && !Array.isArray(data77))){
const err128 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/data_map",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/data_map/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data63.meta_data !== undefined){
let data78 = data63.meta_data;
if(!(data78 && typeof data78 == "object" && !Array.isArray(data78))){
const err129 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/meta_data",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/meta_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data63.meta_data_token !== undefined){
if(typeof data63.meta_data_token !== "string"){
const err130 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/meta_data_token",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/meta_data_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data63.fillers !== undefined){
let data80 = data63.fillers;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key2 in data80){
let data81 = data80[key2];
if(Array.isArray(data81)){
const len6 = data81.length;
for(let i6=0; i6<len6; i6++){
if(typeof data81[i6] !== "string"){
const err131 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/fillers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/properties/SWAIG/properties/functions/items/properties/fillers/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/fillers/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/SWAIG/properties/functions/items/properties/fillers/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/fillers",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/fillers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data63.skip_fillers !== undefined){
let data83 = data63.skip_fillers;
if((typeof data83 !== "boolean") && (typeof data83 !== "string")){
const err134 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/skip_fillers",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/skip_fillers/type",keyword:"type",params:{type: schema13.properties.SWAIG.properties.functions.items.properties.skip_fillers.type}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(typeof data83 === "string"){
if(!pattern0.test(data83)){
const err135 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/skip_fillers",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/skip_fillers/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
if(data63.wait_for_fillers !== undefined){
let data84 = data63.wait_for_fillers;
if((typeof data84 !== "boolean") && (typeof data84 !== "string")){
const err136 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/wait_for_fillers",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_for_fillers/type",keyword:"type",params:{type: schema13.properties.SWAIG.properties.functions.items.properties.wait_for_fillers.type}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(typeof data84 === "string"){
if(!pattern0.test(data84)){
const err137 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/wait_for_fillers",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_for_fillers/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
if(data63.wait_file !== undefined){
if(typeof data63.wait_file !== "string"){
const err138 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/wait_file",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data63.wait_file_loops !== undefined){
let data86 = data63.wait_file_loops;
const _errs199 = errors;
let valid30 = false;
const _errs200 = errors;
if(!((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86)))){
const err139 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_file_loops/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
var _valid5 = _errs200 === errors;
valid30 = valid30 || _valid5;
if(!valid30){
const _errs202 = errors;
if(typeof data86 !== "string"){
const err140 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_file_loops/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var _valid5 = _errs202 === errors;
valid30 = valid30 || _valid5;
}
if(!valid30){
const err141 = {instancePath:instancePath+"/SWAIG/functions/" + i4+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/functions/items/properties/wait_file_loops/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
else {
errors = _errs199;
if(vErrors !== null){
if(_errs199){
vErrors.length = _errs199;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err142 = {instancePath:instancePath+"/SWAIG/functions/" + i4,schemaPath:"#/properties/SWAIG/properties/functions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/SWAIG/functions",schemaPath:"#/properties/SWAIG/properties/functions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data55.includes !== undefined){
let data87 = data55.includes;
if(Array.isArray(data87)){
const len7 = data87.length;
for(let i7=0; i7<len7; i7++){
let data88 = data87[i7];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.url === undefined){
const err144 = {instancePath:instancePath+"/SWAIG/includes/" + i7,schemaPath:"#/properties/SWAIG/properties/includes/items/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data88.functions === undefined){
const err145 = {instancePath:instancePath+"/SWAIG/includes/" + i7,schemaPath:"#/properties/SWAIG/properties/includes/items/required",keyword:"required",params:{missingProperty: "functions"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data88.url !== undefined){
if(typeof data88.url !== "string"){
const err146 = {instancePath:instancePath+"/SWAIG/includes/" + i7+"/url",schemaPath:"#/properties/SWAIG/properties/includes/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data88.functions !== undefined){
let data90 = data88.functions;
if(Array.isArray(data90)){
const len8 = data90.length;
for(let i8=0; i8<len8; i8++){
if(typeof data90[i8] !== "string"){
const err147 = {instancePath:instancePath+"/SWAIG/includes/" + i7+"/functions/" + i8,schemaPath:"#/properties/SWAIG/properties/includes/items/properties/functions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/SWAIG/includes/" + i7+"/functions",schemaPath:"#/properties/SWAIG/properties/includes/items/properties/functions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data88.auth_user !== undefined){
if(typeof data88.auth_user !== "string"){
const err149 = {instancePath:instancePath+"/SWAIG/includes/" + i7+"/auth_user",schemaPath:"#/properties/SWAIG/properties/includes/items/properties/auth_user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data88.auth_password !== undefined){
if(typeof data88.auth_password !== "string"){
const err150 = {instancePath:instancePath+"/SWAIG/includes/" + i7+"/auth_password",schemaPath:"#/properties/SWAIG/properties/includes/items/properties/auth_password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data88.meta_data !== undefined){
let data94 = data88.meta_data;
if(!(data94 && typeof data94 == "object" && !Array.isArray(data94))){
const err151 = {instancePath:instancePath+"/SWAIG/includes/" + i7+"/meta_data",schemaPath:"#/properties/SWAIG/properties/includes/items/properties/meta_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/SWAIG/includes/" + i7,schemaPath:"#/properties/SWAIG/properties/includes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/SWAIG/includes",schemaPath:"#/properties/SWAIG/properties/includes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data55.native_functions !== undefined){
let data95 = data55.native_functions;
if(Array.isArray(data95)){
const len9 = data95.length;
for(let i9=0; i9<len9; i9++){
if(typeof data95[i9] !== "string"){
const err154 = {instancePath:instancePath+"/SWAIG/native_functions/" + i9,schemaPath:"#/properties/SWAIG/properties/native_functions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/SWAIG/native_functions",schemaPath:"#/properties/SWAIG/properties/native_functions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data55.internal_fillers !== undefined){
let data97 = data55.internal_fillers;
if(!(data97 && typeof data97 == "object" && !Array.isArray(data97))){
const err156 = {instancePath:instancePath+"/SWAIG/internal_fillers",schemaPath:"#/properties/SWAIG/properties/internal_fillers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data55.mcp_servers !== undefined){
let data98 = data55.mcp_servers;
if(Array.isArray(data98)){
const len10 = data98.length;
for(let i10=0; i10<len10; i10++){
let data99 = data98[i10];
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.url === undefined){
const err157 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i10,schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data99.url !== undefined){
if(typeof data99.url !== "string"){
const err158 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i10+"/url",schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data99.headers !== undefined){
let data101 = data99.headers;
if(!(data101 && typeof data101 == "object" && !Array.isArray(data101))){
const err159 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i10+"/headers",schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data99.resources !== undefined){
if(typeof data99.resources !== "boolean"){
const err160 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i10+"/resources",schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/properties/resources/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data99.resource_vars !== undefined){
let data103 = data99.resource_vars;
if(!(data103 && typeof data103 == "object" && !Array.isArray(data103))){
const err161 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i10+"/resource_vars",schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/properties/resource_vars/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/SWAIG/mcp_servers/" + i10,schemaPath:"#/properties/SWAIG/properties/mcp_servers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/SWAIG/mcp_servers",schemaPath:"#/properties/SWAIG/properties/mcp_servers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data55.hooks !== undefined){
let data104 = data55.hooks;
if(Array.isArray(data104)){
const len11 = data104.length;
for(let i11=0; i11<len11; i11++){
let data105 = data104[i11];
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.function === undefined){
const err164 = {instancePath:instancePath+"/SWAIG/hooks/" + i11,schemaPath:"#/properties/SWAIG/properties/hooks/items/required",keyword:"required",params:{missingProperty: "function"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data105.function !== undefined){
let data106 = data105.function;
if(typeof data106 === "string"){
if(data106.length < 1){
const err165 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/function",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/function/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/function",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/function/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data105.description !== undefined){
if(typeof data105.description !== "string"){
const err167 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/description",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data105.purpose !== undefined){
if(typeof data105.purpose !== "string"){
const err168 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/purpose",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/purpose/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data105.parameters !== undefined){
let data109 = data105.parameters;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.type === undefined){
const err169 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/parameters",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data109.type !== undefined){
let data110 = data109.type;
if(typeof data110 !== "string"){
const err170 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/parameters/type",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(!(data110 === "object")){
const err171 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/parameters/type",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/properties/type/enum",keyword:"enum",params:{allowedValues: schema13.properties.SWAIG.properties.hooks.items.properties.parameters.properties.type.enum}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data109.properties !== undefined){
let data111 = data109.properties;
if(!(data111 && typeof data111 == "object" && !Array.isArray(data111))){
const err172 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/parameters/properties",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/properties/properties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data109.required !== undefined){
let data112 = data109.required;
if(Array.isArray(data112)){
const len12 = data112.length;
for(let i12=0; i12<len12; i12++){
if(typeof data112[i12] !== "string"){
const err173 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/parameters/required/" + i12,schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/properties/required/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/parameters/required",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/properties/required/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/parameters",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data105.argument !== undefined){
let data114 = data105.argument;
if(!(data114 && typeof data114 == "object" && !Array.isArray(data114))){
const err176 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/argument",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/argument/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data105.active !== undefined){
let data115 = data105.active;
const _errs261 = errors;
let valid47 = false;
const _errs262 = errors;
if(typeof data115 !== "boolean"){
const err177 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/active",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/active/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
var _valid6 = _errs262 === errors;
valid47 = valid47 || _valid6;
if(!valid47){
const _errs264 = errors;
if(typeof data115 !== "string"){
const err178 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/active",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/active/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid6 = _errs264 === errors;
valid47 = valid47 || _valid6;
if(!valid47){
const _errs266 = errors;
if(!((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115)))){
const err179 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/active",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/active/anyOf/2/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
var _valid6 = _errs266 === errors;
valid47 = valid47 || _valid6;
}
}
if(!valid47){
const err180 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/active",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/active/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
else {
errors = _errs261;
if(vErrors !== null){
if(_errs261){
vErrors.length = _errs261;
}
else {
vErrors = null;
}
}
}
}
if(data105.web_hook_url !== undefined){
if(typeof data105.web_hook_url !== "string"){
const err181 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/web_hook_url",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/web_hook_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data105.web_hook_auth_user !== undefined){
if(typeof data105.web_hook_auth_user !== "string"){
const err182 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/web_hook_auth_user",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/web_hook_auth_user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data105.web_hook_auth_password !== undefined){
if(typeof data105.web_hook_auth_password !== "string"){
const err183 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/web_hook_auth_password",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/web_hook_auth_password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data105.data_map !== undefined){
let data119 = data105.data_map;
if(!(data119 && typeof data119 == "object" && !Array.isArray(data119))){
const err184 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/data_map",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/data_map/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data105.meta_data !== undefined){
let data120 = data105.meta_data;
if(!(data120 && typeof data120 == "object" && !Array.isArray(data120))){
const err185 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/meta_data",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/meta_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data105.meta_data_token !== undefined){
if(typeof data105.meta_data_token !== "string"){
const err186 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/meta_data_token",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/meta_data_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data105.fillers !== undefined){
let data122 = data105.fillers;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key3 in data122){
let data123 = data122[key3];
if(Array.isArray(data123)){
const len13 = data123.length;
for(let i13=0; i13<len13; i13++){
if(typeof data123[i13] !== "string"){
const err187 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/fillers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/fillers/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/fillers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/fillers/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
}
else {
const err189 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/fillers",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/fillers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data105.skip_fillers !== undefined){
let data125 = data105.skip_fillers;
if((typeof data125 !== "boolean") && (typeof data125 !== "string")){
const err190 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/skip_fillers",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/skip_fillers/type",keyword:"type",params:{type: schema13.properties.SWAIG.properties.hooks.items.properties.skip_fillers.type}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(typeof data125 === "string"){
if(!pattern0.test(data125)){
const err191 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/skip_fillers",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/skip_fillers/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
if(data105.wait_for_fillers !== undefined){
let data126 = data105.wait_for_fillers;
if((typeof data126 !== "boolean") && (typeof data126 !== "string")){
const err192 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/wait_for_fillers",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_for_fillers/type",keyword:"type",params:{type: schema13.properties.SWAIG.properties.hooks.items.properties.wait_for_fillers.type}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(typeof data126 === "string"){
if(!pattern0.test(data126)){
const err193 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/wait_for_fillers",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_for_fillers/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
if(data105.wait_file !== undefined){
if(typeof data105.wait_file !== "string"){
const err194 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/wait_file",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data105.wait_file_loops !== undefined){
let data128 = data105.wait_file_loops;
const _errs294 = errors;
let valid51 = false;
const _errs295 = errors;
if(!((typeof data128 == "number") && (!(data128 % 1) && !isNaN(data128)))){
const err195 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_file_loops/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var _valid7 = _errs295 === errors;
valid51 = valid51 || _valid7;
if(!valid51){
const _errs297 = errors;
if(typeof data128 !== "string"){
const err196 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_file_loops/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
var _valid7 = _errs297 === errors;
valid51 = valid51 || _valid7;
}
if(!valid51){
const err197 = {instancePath:instancePath+"/SWAIG/hooks/" + i11+"/wait_file_loops",schemaPath:"#/properties/SWAIG/properties/hooks/items/properties/wait_file_loops/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
else {
errors = _errs294;
if(vErrors !== null){
if(_errs294){
vErrors.length = _errs294;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err198 = {instancePath:instancePath+"/SWAIG/hooks/" + i11,schemaPath:"#/properties/SWAIG/properties/hooks/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/SWAIG/hooks",schemaPath:"#/properties/SWAIG/properties/hooks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/SWAIG",schemaPath:"#/properties/SWAIG/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const verb_answer = validate13;
const schema14 = {"anyOf":[{"type":"object","properties":{"max_duration":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"codecs":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"username":{"type":"string"},"password":{"type":"string"}},"additionalProperties":false},{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1}],"$id":"schema:verb_answer"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_answer" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "max_duration") || (key0 === "codecs")) || (key0 === "username")) || (key0 === "password"))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.max_duration !== undefined){
let data0 = data.max_duration;
if((!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))) && (typeof data0 !== "string")){
const err1 = {instancePath:instancePath+"/max_duration",schemaPath:"#/anyOf/0/properties/max_duration/type",keyword:"type",params:{type: schema14.anyOf[0].properties.max_duration.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 < 1 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/max_duration",schemaPath:"#/anyOf/0/properties/max_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/max_duration",schemaPath:"#/anyOf/0/properties/max_duration/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.codecs !== undefined){
let data1 = data.codecs;
const _errs7 = errors;
let valid2 = false;
const _errs8 = errors;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/codecs",schemaPath:"#/anyOf/0/properties/codecs/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs10 = errors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
const err5 = {instancePath:instancePath+"/codecs/" + i0,schemaPath:"#/anyOf/0/properties/codecs/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/codecs",schemaPath:"#/anyOf/0/properties/codecs/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/codecs",schemaPath:"#/anyOf/0/properties/codecs/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.username !== undefined){
if(typeof data.username !== "string"){
const err8 = {instancePath:instancePath+"/username",schemaPath:"#/anyOf/0/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.password !== undefined){
if(typeof data.password !== "string"){
const err9 = {instancePath:instancePath+"/password",schemaPath:"#/anyOf/0/properties/password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs18 = errors;
if((!((typeof data == "number") && (!(data % 1) && !isNaN(data)))) && (typeof data !== "string")){
const err11 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: schema14.anyOf[1].type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data == "number"){
if(data < 1 || isNaN(data)){
const err12 = {instancePath,schemaPath:"#/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err13 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs18 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err14 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate13.errors = vErrors;
return errors === 0;
}

export const verb_cond = validate14;
const schema15 = {"type":"array","items":{"anyOf":[{"type":"object","required":["when","then"],"properties":{"when":{"type":"string"},"then":{"anyOf":[{"type":"array"},{"type":"object"}]},"else":{"anyOf":[{"type":"array"},{"type":"object"}]}},"additionalProperties":false},{"type":"object","required":["else"],"properties":{"else":{"anyOf":[{"type":"array"},{"type":"object"}]}},"additionalProperties":false}]},"minItems":1,"$id":"schema:verb_cond"};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_cond" */;
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = false;
const _errs3 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.when === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.then === undefined){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/required",keyword:"required",params:{missingProperty: "then"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data0){
if(!(((key0 === "when") || (key0 === "then")) || (key0 === "else"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.when !== undefined){
if(typeof data0.when !== "string"){
const err4 = {instancePath:instancePath+"/" + i0+"/when",schemaPath:"#/items/anyOf/0/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.then !== undefined){
let data2 = data0.then;
const _errs9 = errors;
let valid4 = false;
const _errs10 = errors;
if(!(Array.isArray(data2))){
const err5 = {instancePath:instancePath+"/" + i0+"/then",schemaPath:"#/items/anyOf/0/properties/then/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs12 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err6 = {instancePath:instancePath+"/" + i0+"/then",schemaPath:"#/items/anyOf/0/properties/then/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err7 = {instancePath:instancePath+"/" + i0+"/then",schemaPath:"#/items/anyOf/0/properties/then/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data0.else !== undefined){
let data3 = data0.else;
const _errs15 = errors;
let valid5 = false;
const _errs16 = errors;
if(!(Array.isArray(data3))){
const err8 = {instancePath:instancePath+"/" + i0+"/else",schemaPath:"#/items/anyOf/0/properties/else/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid2 = _errs16 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs18 = errors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
const err9 = {instancePath:instancePath+"/" + i0+"/else",schemaPath:"#/items/anyOf/0/properties/else/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid2 = _errs18 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
const err10 = {instancePath:instancePath+"/" + i0+"/else",schemaPath:"#/items/anyOf/0/properties/else/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs20 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.else === undefined){
const err12 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/required",keyword:"required",params:{missingProperty: "else"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data0){
if(!(key1 === "else")){
const err13 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.else !== undefined){
let data4 = data0.else;
const _errs24 = errors;
let valid7 = false;
const _errs25 = errors;
if(!(Array.isArray(data4))){
const err14 = {instancePath:instancePath+"/" + i0+"/else",schemaPath:"#/items/anyOf/1/properties/else/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid3 = _errs25 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs27 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err15 = {instancePath:instancePath+"/" + i0+"/else",schemaPath:"#/items/anyOf/1/properties/else/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid3 = _errs27 === errors;
valid7 = valid7 || _valid3;
}
if(!valid7){
const err16 = {instancePath:instancePath+"/" + i0+"/else",schemaPath:"#/items/anyOf/1/properties/else/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err17 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err18 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const verb_connect = validate15;
const schema16 = {"type":"object","properties":{"to":{"type":"string","minLength":1},"serial":{"type":"array","items":{"type":"object","required":["to"],"properties":{"to":{"type":"string","minLength":1},"from":{"type":"string"},"from_name":{"type":"string"},"timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"codecs":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false}},"webrtc_media":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"session_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"encryption":{"type":"string","pattern":"^(?:mandatory|optional|forbidden)$|^[$%]\\{.*\\}$"},"username":{"type":"string"},"password":{"type":"string"},"confirm":{"anyOf":[{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},{"anyOf":[{"type":"array"},{"type":"object"}]}]},"confirm_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"call_state_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"call_state_events":{"type":"array","items":{"type":"string"}},"name":{"type":"string"},"codec":{"type":"string"},"realtime":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"status_url_method":{"type":"string","pattern":"^(?:GET|POST)$|^[$%]\\{.*\\}$"},"authorization_bearer_token":{"type":"string"},"custom_parameters":{"type":"object"}},"additionalProperties":false},"minItems":1},"parallel":{"type":"array","items":{"type":"object","required":["to"],"properties":{"to":{"type":"string","minLength":1},"from":{"type":"string"},"from_name":{"type":"string"},"timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"codecs":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false}},"webrtc_media":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"session_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"encryption":{"type":"string","pattern":"^(?:mandatory|optional|forbidden)$|^[$%]\\{.*\\}$"},"username":{"type":"string"},"password":{"type":"string"},"confirm":{"anyOf":[{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},{"anyOf":[{"type":"array"},{"type":"object"}]}]},"confirm_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"call_state_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"call_state_events":{"type":"array","items":{"type":"string"}},"name":{"type":"string"},"codec":{"type":"string"},"realtime":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"status_url_method":{"type":"string","pattern":"^(?:GET|POST)$|^[$%]\\{.*\\}$"},"authorization_bearer_token":{"type":"string"},"custom_parameters":{"type":"object"}},"additionalProperties":false},"minItems":1},"serial_parallel":{"type":"array","items":{"type":"array","items":{"type":"object","required":["to"],"properties":{"to":{"type":"string","minLength":1},"from":{"type":"string"},"from_name":{"type":"string"},"timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"codecs":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false}},"webrtc_media":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"session_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"encryption":{"type":"string","pattern":"^(?:mandatory|optional|forbidden)$|^[$%]\\{.*\\}$"},"username":{"type":"string"},"password":{"type":"string"},"confirm":{"anyOf":[{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},{"anyOf":[{"type":"array"},{"type":"object"}]}]},"confirm_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"call_state_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"call_state_events":{"type":"array","items":{"type":"string"}},"name":{"type":"string"},"codec":{"type":"string"},"realtime":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"status_url_method":{"type":"string","pattern":"^(?:GET|POST)$|^[$%]\\{.*\\}$"},"authorization_bearer_token":{"type":"string"},"custom_parameters":{"type":"object"}},"additionalProperties":false},"minItems":1},"minItems":1},"from":{"type":"string"},"from_name":{"type":"string"},"timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"codecs":{"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false}},"webrtc_media":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"session_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"encryption":{"type":"string","pattern":"^(?:mandatory|optional|forbidden)$|^[$%]\\{.*\\}$"},"username":{"type":"string"},"password":{"type":"string"},"confirm":{"anyOf":[{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},{"anyOf":[{"type":"array"},{"type":"object"}]}]},"confirm_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"call_state_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"call_state_events":{"type":"array","items":{"type":"string"}},"name":{"type":"string"},"codec":{"type":"string"},"realtime":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"status_url_method":{"type":"string","pattern":"^(?:GET|POST)$|^[$%]\\{.*\\}$"},"authorization_bearer_token":{"type":"string"},"custom_parameters":{"type":"object"},"max_duration":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"answer_on_bridge":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"ringback":{"type":"array","items":{"type":"string","minLength":1}},"result":{"anyOf":[{"type":"object","required":["case"],"properties":{"case":{"type":"object"},"variable":{"type":"string"},"default":{"anyOf":[{"type":"array"},{"type":"object"}]}},"additionalProperties":false},{"type":"array","items":{"anyOf":[{"type":"object","required":["when","then"],"properties":{"when":{"type":"string"},"then":{"anyOf":[{"type":"array"},{"type":"object"}]},"else":{"anyOf":[{"type":"array"},{"type":"object"}]}},"additionalProperties":false},{"type":"object","required":["else"],"properties":{"else":{"anyOf":[{"type":"array"},{"type":"object"}]}},"additionalProperties":false}]}}]},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"transfer_after_bridge":{"type":"string"}},"additionalProperties":false,"oneOf":[{"required":["to"]},{"required":["serial"]},{"required":["parallel"]},{"required":["serial_parallel"]}],"$id":"schema:verb_connect"};
const pattern87 = new RegExp("^(?:mandatory|optional|forbidden)$|^[$%]\\{.*\\}$", "u");
const pattern88 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$", "u");
const pattern92 = new RegExp("^(?:GET|POST)$|^[$%]\\{.*\\}$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_connect" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.serial === undefined){
const err1 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "serial"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.parallel === undefined){
const err2 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: "parallel"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.serial_parallel === undefined){
const err3 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: "serial_parallel"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
}
}
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema16.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.to !== undefined){
let data0 = data.to;
if(typeof data0 === "string"){
if(data0.length < 1){
const err6 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.serial !== undefined){
let data1 = data.serial;
if(Array.isArray(data1)){
if(data1.length < 1){
const err8 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.to === undefined){
const err9 = {instancePath:instancePath+"/serial/" + i0,schemaPath:"#/properties/serial/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!(func2.call(schema16.properties.serial.items.properties, key1))){
const err10 = {instancePath:instancePath+"/serial/" + i0,schemaPath:"#/properties/serial/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.to !== undefined){
let data3 = data2.to;
if(typeof data3 === "string"){
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/serial/" + i0+"/to",schemaPath:"#/properties/serial/items/properties/to/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/serial/" + i0+"/to",schemaPath:"#/properties/serial/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.from !== undefined){
if(typeof data2.from !== "string"){
const err13 = {instancePath:instancePath+"/serial/" + i0+"/from",schemaPath:"#/properties/serial/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.from_name !== undefined){
if(typeof data2.from_name !== "string"){
const err14 = {instancePath:instancePath+"/serial/" + i0+"/from_name",schemaPath:"#/properties/serial/items/properties/from_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.timeout !== undefined){
let data6 = data2.timeout;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (typeof data6 !== "string")){
const err15 = {instancePath:instancePath+"/serial/" + i0+"/timeout",schemaPath:"#/properties/serial/items/properties/timeout/type",keyword:"type",params:{type: schema16.properties.serial.items.properties.timeout.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/serial/" + i0+"/timeout",schemaPath:"#/properties/serial/items/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err17 = {instancePath:instancePath+"/serial/" + i0+"/timeout",schemaPath:"#/properties/serial/items/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data2.codecs !== undefined){
let data7 = data2.codecs;
const _errs23 = errors;
let valid5 = false;
const _errs24 = errors;
if(typeof data7 !== "string"){
const err18 = {instancePath:instancePath+"/serial/" + i0+"/codecs",schemaPath:"#/properties/serial/items/properties/codecs/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs26 = errors;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
const err19 = {instancePath:instancePath+"/serial/" + i0+"/codecs/" + i1,schemaPath:"#/properties/serial/items/properties/codecs/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/serial/" + i0+"/codecs",schemaPath:"#/properties/serial/items/properties/codecs/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err21 = {instancePath:instancePath+"/serial/" + i0+"/codecs",schemaPath:"#/properties/serial/items/properties/codecs/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
if(data2.headers !== undefined){
let data9 = data2.headers;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.name === undefined){
const err22 = {instancePath:instancePath+"/serial/" + i0+"/headers/" + i2,schemaPath:"#/properties/serial/items/properties/headers/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data10.value === undefined){
const err23 = {instancePath:instancePath+"/serial/" + i0+"/headers/" + i2,schemaPath:"#/properties/serial/items/properties/headers/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "name") || (key2 === "value"))){
const err24 = {instancePath:instancePath+"/serial/" + i0+"/headers/" + i2,schemaPath:"#/properties/serial/items/properties/headers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data10.name !== undefined){
if(typeof data10.name !== "string"){
const err25 = {instancePath:instancePath+"/serial/" + i0+"/headers/" + i2+"/name",schemaPath:"#/properties/serial/items/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data10.value !== undefined){
if(typeof data10.value !== "string"){
const err26 = {instancePath:instancePath+"/serial/" + i0+"/headers/" + i2+"/value",schemaPath:"#/properties/serial/items/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/serial/" + i0+"/headers/" + i2,schemaPath:"#/properties/serial/items/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/serial/" + i0+"/headers",schemaPath:"#/properties/serial/items/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data2.webrtc_media !== undefined){
let data13 = data2.webrtc_media;
if((typeof data13 !== "boolean") && (typeof data13 !== "string")){
const err29 = {instancePath:instancePath+"/serial/" + i0+"/webrtc_media",schemaPath:"#/properties/serial/items/properties/webrtc_media/type",keyword:"type",params:{type: schema16.properties.serial.items.properties.webrtc_media.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err30 = {instancePath:instancePath+"/serial/" + i0+"/webrtc_media",schemaPath:"#/properties/serial/items/properties/webrtc_media/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
if(data2.session_timeout !== undefined){
let data14 = data2.session_timeout;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (typeof data14 !== "string")){
const err31 = {instancePath:instancePath+"/serial/" + i0+"/session_timeout",schemaPath:"#/properties/serial/items/properties/session_timeout/type",keyword:"type",params:{type: schema16.properties.serial.items.properties.session_timeout.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 < 1 || isNaN(data14)){
const err32 = {instancePath:instancePath+"/serial/" + i0+"/session_timeout",schemaPath:"#/properties/serial/items/properties/session_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err33 = {instancePath:instancePath+"/serial/" + i0+"/session_timeout",schemaPath:"#/properties/serial/items/properties/session_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data2.encryption !== undefined){
let data15 = data2.encryption;
if(typeof data15 === "string"){
if(!pattern87.test(data15)){
const err34 = {instancePath:instancePath+"/serial/" + i0+"/encryption",schemaPath:"#/properties/serial/items/properties/encryption/pattern",keyword:"pattern",params:{pattern: "^(?:mandatory|optional|forbidden)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/serial/" + i0+"/encryption",schemaPath:"#/properties/serial/items/properties/encryption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data2.username !== undefined){
if(typeof data2.username !== "string"){
const err36 = {instancePath:instancePath+"/serial/" + i0+"/username",schemaPath:"#/properties/serial/items/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data2.password !== undefined){
if(typeof data2.password !== "string"){
const err37 = {instancePath:instancePath+"/serial/" + i0+"/password",schemaPath:"#/properties/serial/items/properties/password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data2.confirm !== undefined){
let data18 = data2.confirm;
const _errs50 = errors;
let valid11 = false;
const _errs51 = errors;
if(typeof data18 === "string"){
if(!pattern88.test(data18)){
const err38 = {instancePath:instancePath+"/serial/" + i0+"/confirm",schemaPath:"#/properties/serial/items/properties/confirm/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/serial/" + i0+"/confirm",schemaPath:"#/properties/serial/items/properties/confirm/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid2 = _errs51 === errors;
valid11 = valid11 || _valid2;
if(!valid11){
const _errs53 = errors;
const _errs54 = errors;
let valid12 = false;
const _errs55 = errors;
if(!(Array.isArray(data18))){
const err40 = {instancePath:instancePath+"/serial/" + i0+"/confirm",schemaPath:"#/properties/serial/items/properties/confirm/anyOf/1/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid3 = _errs55 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const _errs57 = errors;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err41 = {instancePath:instancePath+"/serial/" + i0+"/confirm",schemaPath:"#/properties/serial/items/properties/confirm/anyOf/1/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid3 = _errs57 === errors;
valid12 = valid12 || _valid3;
}
if(!valid12){
const err42 = {instancePath:instancePath+"/serial/" + i0+"/confirm",schemaPath:"#/properties/serial/items/properties/confirm/anyOf/1/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs53 === errors;
valid11 = valid11 || _valid2;
}
if(!valid11){
const err43 = {instancePath:instancePath+"/serial/" + i0+"/confirm",schemaPath:"#/properties/serial/items/properties/confirm/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
if(data2.confirm_timeout !== undefined){
let data19 = data2.confirm_timeout;
if((!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))) && (typeof data19 !== "string")){
const err44 = {instancePath:instancePath+"/serial/" + i0+"/confirm_timeout",schemaPath:"#/properties/serial/items/properties/confirm_timeout/type",keyword:"type",params:{type: schema16.properties.serial.items.properties.confirm_timeout.type}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(typeof data19 == "number"){
if(data19 < 1 || isNaN(data19)){
const err45 = {instancePath:instancePath+"/serial/" + i0+"/confirm_timeout",schemaPath:"#/properties/serial/items/properties/confirm_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err46 = {instancePath:instancePath+"/serial/" + i0+"/confirm_timeout",schemaPath:"#/properties/serial/items/properties/confirm_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
if(data2.call_state_url !== undefined){
let data20 = data2.call_state_url;
if(typeof data20 === "string"){
if(!pattern88.test(data20)){
const err47 = {instancePath:instancePath+"/serial/" + i0+"/call_state_url",schemaPath:"#/properties/serial/items/properties/call_state_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/serial/" + i0+"/call_state_url",schemaPath:"#/properties/serial/items/properties/call_state_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data2.call_state_events !== undefined){
let data21 = data2.call_state_events;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
if(typeof data21[i3] !== "string"){
const err49 = {instancePath:instancePath+"/serial/" + i0+"/call_state_events/" + i3,schemaPath:"#/properties/serial/items/properties/call_state_events/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/serial/" + i0+"/call_state_events",schemaPath:"#/properties/serial/items/properties/call_state_events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
const err51 = {instancePath:instancePath+"/serial/" + i0+"/name",schemaPath:"#/properties/serial/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data2.codec !== undefined){
if(typeof data2.codec !== "string"){
const err52 = {instancePath:instancePath+"/serial/" + i0+"/codec",schemaPath:"#/properties/serial/items/properties/codec/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data2.realtime !== undefined){
let data25 = data2.realtime;
if((typeof data25 !== "boolean") && (typeof data25 !== "string")){
const err53 = {instancePath:instancePath+"/serial/" + i0+"/realtime",schemaPath:"#/properties/serial/items/properties/realtime/type",keyword:"type",params:{type: schema16.properties.serial.items.properties.realtime.type}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err54 = {instancePath:instancePath+"/serial/" + i0+"/realtime",schemaPath:"#/properties/serial/items/properties/realtime/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data2.status_url_method !== undefined){
let data26 = data2.status_url_method;
if(typeof data26 === "string"){
if(!pattern92.test(data26)){
const err55 = {instancePath:instancePath+"/serial/" + i0+"/status_url_method",schemaPath:"#/properties/serial/items/properties/status_url_method/pattern",keyword:"pattern",params:{pattern: "^(?:GET|POST)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/serial/" + i0+"/status_url_method",schemaPath:"#/properties/serial/items/properties/status_url_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data2.authorization_bearer_token !== undefined){
if(typeof data2.authorization_bearer_token !== "string"){
const err57 = {instancePath:instancePath+"/serial/" + i0+"/authorization_bearer_token",schemaPath:"#/properties/serial/items/properties/authorization_bearer_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data2.custom_parameters !== undefined){
let data28 = data2.custom_parameters;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
const err58 = {instancePath:instancePath+"/serial/" + i0+"/custom_parameters",schemaPath:"#/properties/serial/items/properties/custom_parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/serial/" + i0,schemaPath:"#/properties/serial/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/serial",schemaPath:"#/properties/serial/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.parallel !== undefined){
let data29 = data.parallel;
if(Array.isArray(data29)){
if(data29.length < 1){
const err61 = {instancePath:instancePath+"/parallel",schemaPath:"#/properties/parallel/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len4 = data29.length;
for(let i4=0; i4<len4; i4++){
let data30 = data29[i4];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.to === undefined){
const err62 = {instancePath:instancePath+"/parallel/" + i4,schemaPath:"#/properties/parallel/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key3 in data30){
if(!(func2.call(schema16.properties.parallel.items.properties, key3))){
const err63 = {instancePath:instancePath+"/parallel/" + i4,schemaPath:"#/properties/parallel/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data30.to !== undefined){
let data31 = data30.to;
if(typeof data31 === "string"){
if(data31.length < 1){
const err64 = {instancePath:instancePath+"/parallel/" + i4+"/to",schemaPath:"#/properties/parallel/items/properties/to/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/parallel/" + i4+"/to",schemaPath:"#/properties/parallel/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data30.from !== undefined){
if(typeof data30.from !== "string"){
const err66 = {instancePath:instancePath+"/parallel/" + i4+"/from",schemaPath:"#/properties/parallel/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data30.from_name !== undefined){
if(typeof data30.from_name !== "string"){
const err67 = {instancePath:instancePath+"/parallel/" + i4+"/from_name",schemaPath:"#/properties/parallel/items/properties/from_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data30.timeout !== undefined){
let data34 = data30.timeout;
if((!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))) && (typeof data34 !== "string")){
const err68 = {instancePath:instancePath+"/parallel/" + i4+"/timeout",schemaPath:"#/properties/parallel/items/properties/timeout/type",keyword:"type",params:{type: schema16.properties.parallel.items.properties.timeout.type}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(typeof data34 == "number"){
if(data34 < 1 || isNaN(data34)){
const err69 = {instancePath:instancePath+"/parallel/" + i4+"/timeout",schemaPath:"#/properties/parallel/items/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err70 = {instancePath:instancePath+"/parallel/" + i4+"/timeout",schemaPath:"#/properties/parallel/items/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data30.codecs !== undefined){
let data35 = data30.codecs;
const _errs93 = errors;
let valid18 = false;
const _errs94 = errors;
if(typeof data35 !== "string"){
const err71 = {instancePath:instancePath+"/parallel/" + i4+"/codecs",schemaPath:"#/properties/parallel/items/properties/codecs/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid4 = _errs94 === errors;
valid18 = valid18 || _valid4;
if(!valid18){
const _errs96 = errors;
if(Array.isArray(data35)){
const len5 = data35.length;
for(let i5=0; i5<len5; i5++){
if(typeof data35[i5] !== "string"){
const err72 = {instancePath:instancePath+"/parallel/" + i4+"/codecs/" + i5,schemaPath:"#/properties/parallel/items/properties/codecs/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/parallel/" + i4+"/codecs",schemaPath:"#/properties/parallel/items/properties/codecs/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid4 = _errs96 === errors;
valid18 = valid18 || _valid4;
}
if(!valid18){
const err74 = {instancePath:instancePath+"/parallel/" + i4+"/codecs",schemaPath:"#/properties/parallel/items/properties/codecs/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
else {
errors = _errs93;
if(vErrors !== null){
if(_errs93){
vErrors.length = _errs93;
}
else {
vErrors = null;
}
}
}
}
if(data30.headers !== undefined){
let data37 = data30.headers;
if(Array.isArray(data37)){
const len6 = data37.length;
for(let i6=0; i6<len6; i6++){
let data38 = data37[i6];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.name === undefined){
const err75 = {instancePath:instancePath+"/parallel/" + i4+"/headers/" + i6,schemaPath:"#/properties/parallel/items/properties/headers/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data38.value === undefined){
const err76 = {instancePath:instancePath+"/parallel/" + i4+"/headers/" + i6,schemaPath:"#/properties/parallel/items/properties/headers/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key4 in data38){
if(!((key4 === "name") || (key4 === "value"))){
const err77 = {instancePath:instancePath+"/parallel/" + i4+"/headers/" + i6,schemaPath:"#/properties/parallel/items/properties/headers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data38.name !== undefined){
if(typeof data38.name !== "string"){
const err78 = {instancePath:instancePath+"/parallel/" + i4+"/headers/" + i6+"/name",schemaPath:"#/properties/parallel/items/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data38.value !== undefined){
if(typeof data38.value !== "string"){
const err79 = {instancePath:instancePath+"/parallel/" + i4+"/headers/" + i6+"/value",schemaPath:"#/properties/parallel/items/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/parallel/" + i4+"/headers/" + i6,schemaPath:"#/properties/parallel/items/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/parallel/" + i4+"/headers",schemaPath:"#/properties/parallel/items/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data30.webrtc_media !== undefined){
let data41 = data30.webrtc_media;
if((typeof data41 !== "boolean") && (typeof data41 !== "string")){
const err82 = {instancePath:instancePath+"/parallel/" + i4+"/webrtc_media",schemaPath:"#/properties/parallel/items/properties/webrtc_media/type",keyword:"type",params:{type: schema16.properties.parallel.items.properties.webrtc_media.type}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(typeof data41 === "string"){
if(!pattern0.test(data41)){
const err83 = {instancePath:instancePath+"/parallel/" + i4+"/webrtc_media",schemaPath:"#/properties/parallel/items/properties/webrtc_media/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data30.session_timeout !== undefined){
let data42 = data30.session_timeout;
if((!((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42)))) && (typeof data42 !== "string")){
const err84 = {instancePath:instancePath+"/parallel/" + i4+"/session_timeout",schemaPath:"#/properties/parallel/items/properties/session_timeout/type",keyword:"type",params:{type: schema16.properties.parallel.items.properties.session_timeout.type}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(typeof data42 == "number"){
if(data42 < 1 || isNaN(data42)){
const err85 = {instancePath:instancePath+"/parallel/" + i4+"/session_timeout",schemaPath:"#/properties/parallel/items/properties/session_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(typeof data42 === "string"){
if(!pattern0.test(data42)){
const err86 = {instancePath:instancePath+"/parallel/" + i4+"/session_timeout",schemaPath:"#/properties/parallel/items/properties/session_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
if(data30.encryption !== undefined){
let data43 = data30.encryption;
if(typeof data43 === "string"){
if(!pattern87.test(data43)){
const err87 = {instancePath:instancePath+"/parallel/" + i4+"/encryption",schemaPath:"#/properties/parallel/items/properties/encryption/pattern",keyword:"pattern",params:{pattern: "^(?:mandatory|optional|forbidden)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/parallel/" + i4+"/encryption",schemaPath:"#/properties/parallel/items/properties/encryption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data30.username !== undefined){
if(typeof data30.username !== "string"){
const err89 = {instancePath:instancePath+"/parallel/" + i4+"/username",schemaPath:"#/properties/parallel/items/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data30.password !== undefined){
if(typeof data30.password !== "string"){
const err90 = {instancePath:instancePath+"/parallel/" + i4+"/password",schemaPath:"#/properties/parallel/items/properties/password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data30.confirm !== undefined){
let data46 = data30.confirm;
const _errs120 = errors;
let valid24 = false;
const _errs121 = errors;
if(typeof data46 === "string"){
if(!pattern88.test(data46)){
const err91 = {instancePath:instancePath+"/parallel/" + i4+"/confirm",schemaPath:"#/properties/parallel/items/properties/confirm/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/parallel/" + i4+"/confirm",schemaPath:"#/properties/parallel/items/properties/confirm/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid5 = _errs121 === errors;
valid24 = valid24 || _valid5;
if(!valid24){
const _errs123 = errors;
const _errs124 = errors;
let valid25 = false;
const _errs125 = errors;
if(!(Array.isArray(data46))){
const err93 = {instancePath:instancePath+"/parallel/" + i4+"/confirm",schemaPath:"#/properties/parallel/items/properties/confirm/anyOf/1/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid6 = _errs125 === errors;
valid25 = valid25 || _valid6;
if(!valid25){
const _errs127 = errors;
if(!(data46 && typeof data46 == "object" && !Array.isArray(data46))){
const err94 = {instancePath:instancePath+"/parallel/" + i4+"/confirm",schemaPath:"#/properties/parallel/items/properties/confirm/anyOf/1/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid6 = _errs127 === errors;
valid25 = valid25 || _valid6;
}
if(!valid25){
const err95 = {instancePath:instancePath+"/parallel/" + i4+"/confirm",schemaPath:"#/properties/parallel/items/properties/confirm/anyOf/1/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
else {
errors = _errs124;
if(vErrors !== null){
if(_errs124){
vErrors.length = _errs124;
}
else {
vErrors = null;
}
}
}
var _valid5 = _errs123 === errors;
valid24 = valid24 || _valid5;
}
if(!valid24){
const err96 = {instancePath:instancePath+"/parallel/" + i4+"/confirm",schemaPath:"#/properties/parallel/items/properties/confirm/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
else {
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
}
else {
vErrors = null;
}
}
}
}
if(data30.confirm_timeout !== undefined){
let data47 = data30.confirm_timeout;
if((!((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47)))) && (typeof data47 !== "string")){
const err97 = {instancePath:instancePath+"/parallel/" + i4+"/confirm_timeout",schemaPath:"#/properties/parallel/items/properties/confirm_timeout/type",keyword:"type",params:{type: schema16.properties.parallel.items.properties.confirm_timeout.type}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(typeof data47 == "number"){
if(data47 < 1 || isNaN(data47)){
const err98 = {instancePath:instancePath+"/parallel/" + i4+"/confirm_timeout",schemaPath:"#/properties/parallel/items/properties/confirm_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(typeof data47 === "string"){
if(!pattern0.test(data47)){
const err99 = {instancePath:instancePath+"/parallel/" + i4+"/confirm_timeout",schemaPath:"#/properties/parallel/items/properties/confirm_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
if(data30.call_state_url !== undefined){
let data48 = data30.call_state_url;
if(typeof data48 === "string"){
if(!pattern88.test(data48)){
const err100 = {instancePath:instancePath+"/parallel/" + i4+"/call_state_url",schemaPath:"#/properties/parallel/items/properties/call_state_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/parallel/" + i4+"/call_state_url",schemaPath:"#/properties/parallel/items/properties/call_state_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data30.call_state_events !== undefined){
let data49 = data30.call_state_events;
if(Array.isArray(data49)){
const len7 = data49.length;
for(let i7=0; i7<len7; i7++){
if(typeof data49[i7] !== "string"){
const err102 = {instancePath:instancePath+"/parallel/" + i4+"/call_state_events/" + i7,schemaPath:"#/properties/parallel/items/properties/call_state_events/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/parallel/" + i4+"/call_state_events",schemaPath:"#/properties/parallel/items/properties/call_state_events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data30.name !== undefined){
if(typeof data30.name !== "string"){
const err104 = {instancePath:instancePath+"/parallel/" + i4+"/name",schemaPath:"#/properties/parallel/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data30.codec !== undefined){
if(typeof data30.codec !== "string"){
const err105 = {instancePath:instancePath+"/parallel/" + i4+"/codec",schemaPath:"#/properties/parallel/items/properties/codec/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data30.realtime !== undefined){
let data53 = data30.realtime;
if((typeof data53 !== "boolean") && (typeof data53 !== "string")){
const err106 = {instancePath:instancePath+"/parallel/" + i4+"/realtime",schemaPath:"#/properties/parallel/items/properties/realtime/type",keyword:"type",params:{type: schema16.properties.parallel.items.properties.realtime.type}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(typeof data53 === "string"){
if(!pattern0.test(data53)){
const err107 = {instancePath:instancePath+"/parallel/" + i4+"/realtime",schemaPath:"#/properties/parallel/items/properties/realtime/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
if(data30.status_url_method !== undefined){
let data54 = data30.status_url_method;
if(typeof data54 === "string"){
if(!pattern92.test(data54)){
const err108 = {instancePath:instancePath+"/parallel/" + i4+"/status_url_method",schemaPath:"#/properties/parallel/items/properties/status_url_method/pattern",keyword:"pattern",params:{pattern: "^(?:GET|POST)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/parallel/" + i4+"/status_url_method",schemaPath:"#/properties/parallel/items/properties/status_url_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data30.authorization_bearer_token !== undefined){
if(typeof data30.authorization_bearer_token !== "string"){
const err110 = {instancePath:instancePath+"/parallel/" + i4+"/authorization_bearer_token",schemaPath:"#/properties/parallel/items/properties/authorization_bearer_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data30.custom_parameters !== undefined){
let data56 = data30.custom_parameters;
if(!(data56 && typeof data56 == "object" && !Array.isArray(data56))){
const err111 = {instancePath:instancePath+"/parallel/" + i4+"/custom_parameters",schemaPath:"#/properties/parallel/items/properties/custom_parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/parallel/" + i4,schemaPath:"#/properties/parallel/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/parallel",schemaPath:"#/properties/parallel/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.serial_parallel !== undefined){
let data57 = data.serial_parallel;
if(Array.isArray(data57)){
if(data57.length < 1){
const err114 = {instancePath:instancePath+"/serial_parallel",schemaPath:"#/properties/serial_parallel/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
const len8 = data57.length;
for(let i8=0; i8<len8; i8++){
let data58 = data57[i8];
if(Array.isArray(data58)){
if(data58.length < 1){
const err115 = {instancePath:instancePath+"/serial_parallel/" + i8,schemaPath:"#/properties/serial_parallel/items/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
const len9 = data58.length;
for(let i9=0; i9<len9; i9++){
let data59 = data58[i9];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.to === undefined){
const err116 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9,schemaPath:"#/properties/serial_parallel/items/items/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key5 in data59){
if(!(func2.call(schema16.properties.serial_parallel.items.items.properties, key5))){
const err117 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9,schemaPath:"#/properties/serial_parallel/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data59.to !== undefined){
let data60 = data59.to;
if(typeof data60 === "string"){
if(data60.length < 1){
const err118 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/to",schemaPath:"#/properties/serial_parallel/items/items/properties/to/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/to",schemaPath:"#/properties/serial_parallel/items/items/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data59.from !== undefined){
if(typeof data59.from !== "string"){
const err120 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/from",schemaPath:"#/properties/serial_parallel/items/items/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data59.from_name !== undefined){
if(typeof data59.from_name !== "string"){
const err121 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/from_name",schemaPath:"#/properties/serial_parallel/items/items/properties/from_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data59.timeout !== undefined){
let data63 = data59.timeout;
if((!((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63)))) && (typeof data63 !== "string")){
const err122 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/timeout",schemaPath:"#/properties/serial_parallel/items/items/properties/timeout/type",keyword:"type",params:{type: schema16.properties.serial_parallel.items.items.properties.timeout.type}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(typeof data63 == "number"){
if(data63 < 1 || isNaN(data63)){
const err123 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/timeout",schemaPath:"#/properties/serial_parallel/items/items/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(typeof data63 === "string"){
if(!pattern0.test(data63)){
const err124 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/timeout",schemaPath:"#/properties/serial_parallel/items/items/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
if(data59.codecs !== undefined){
let data64 = data59.codecs;
const _errs165 = errors;
let valid33 = false;
const _errs166 = errors;
if(typeof data64 !== "string"){
const err125 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/codecs",schemaPath:"#/properties/serial_parallel/items/items/properties/codecs/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid7 = _errs166 === errors;
valid33 = valid33 || _valid7;
if(!valid33){
const _errs168 = errors;
if(Array.isArray(data64)){
const len10 = data64.length;
for(let i10=0; i10<len10; i10++){
if(typeof data64[i10] !== "string"){
const err126 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/codecs/" + i10,schemaPath:"#/properties/serial_parallel/items/items/properties/codecs/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/codecs",schemaPath:"#/properties/serial_parallel/items/items/properties/codecs/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid7 = _errs168 === errors;
valid33 = valid33 || _valid7;
}
if(!valid33){
const err128 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/codecs",schemaPath:"#/properties/serial_parallel/items/items/properties/codecs/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
else {
errors = _errs165;
if(vErrors !== null){
if(_errs165){
vErrors.length = _errs165;
}
else {
vErrors = null;
}
}
}
}
if(data59.headers !== undefined){
let data66 = data59.headers;
if(Array.isArray(data66)){
const len11 = data66.length;
for(let i11=0; i11<len11; i11++){
let data67 = data66[i11];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.name === undefined){
const err129 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/headers/" + i11,schemaPath:"#/properties/serial_parallel/items/items/properties/headers/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data67.value === undefined){
const err130 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/headers/" + i11,schemaPath:"#/properties/serial_parallel/items/items/properties/headers/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
for(const key6 in data67){
if(!((key6 === "name") || (key6 === "value"))){
const err131 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/headers/" + i11,schemaPath:"#/properties/serial_parallel/items/items/properties/headers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data67.name !== undefined){
if(typeof data67.name !== "string"){
const err132 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/headers/" + i11+"/name",schemaPath:"#/properties/serial_parallel/items/items/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data67.value !== undefined){
if(typeof data67.value !== "string"){
const err133 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/headers/" + i11+"/value",schemaPath:"#/properties/serial_parallel/items/items/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/headers/" + i11,schemaPath:"#/properties/serial_parallel/items/items/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/headers",schemaPath:"#/properties/serial_parallel/items/items/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data59.webrtc_media !== undefined){
let data70 = data59.webrtc_media;
if((typeof data70 !== "boolean") && (typeof data70 !== "string")){
const err136 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/webrtc_media",schemaPath:"#/properties/serial_parallel/items/items/properties/webrtc_media/type",keyword:"type",params:{type: schema16.properties.serial_parallel.items.items.properties.webrtc_media.type}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(typeof data70 === "string"){
if(!pattern0.test(data70)){
const err137 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/webrtc_media",schemaPath:"#/properties/serial_parallel/items/items/properties/webrtc_media/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
if(data59.session_timeout !== undefined){
let data71 = data59.session_timeout;
if((!((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71)))) && (typeof data71 !== "string")){
const err138 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/session_timeout",schemaPath:"#/properties/serial_parallel/items/items/properties/session_timeout/type",keyword:"type",params:{type: schema16.properties.serial_parallel.items.items.properties.session_timeout.type}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(typeof data71 == "number"){
if(data71 < 1 || isNaN(data71)){
const err139 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/session_timeout",schemaPath:"#/properties/serial_parallel/items/items/properties/session_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(typeof data71 === "string"){
if(!pattern0.test(data71)){
const err140 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/session_timeout",schemaPath:"#/properties/serial_parallel/items/items/properties/session_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
if(data59.encryption !== undefined){
let data72 = data59.encryption;
if(typeof data72 === "string"){
if(!pattern87.test(data72)){
const err141 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/encryption",schemaPath:"#/properties/serial_parallel/items/items/properties/encryption/pattern",keyword:"pattern",params:{pattern: "^(?:mandatory|optional|forbidden)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/encryption",schemaPath:"#/properties/serial_parallel/items/items/properties/encryption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data59.username !== undefined){
if(typeof data59.username !== "string"){
const err143 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/username",schemaPath:"#/properties/serial_parallel/items/items/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data59.password !== undefined){
if(typeof data59.password !== "string"){
const err144 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/password",schemaPath:"#/properties/serial_parallel/items/items/properties/password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data59.confirm !== undefined){
let data75 = data59.confirm;
const _errs192 = errors;
let valid39 = false;
const _errs193 = errors;
if(typeof data75 === "string"){
if(!pattern88.test(data75)){
const err145 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/confirm",schemaPath:"#/properties/serial_parallel/items/items/properties/confirm/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/confirm",schemaPath:"#/properties/serial_parallel/items/items/properties/confirm/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
var _valid8 = _errs193 === errors;
valid39 = valid39 || _valid8;
if(!valid39){
const _errs195 = errors;
const _errs196 = errors;
let valid40 = false;
const _errs197 = errors;
if(!(Array.isArray(data75))){
const err147 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/confirm",schemaPath:"#/properties/serial_parallel/items/items/properties/confirm/anyOf/1/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var _valid9 = _errs197 === errors;
valid40 = valid40 || _valid9;
if(!valid40){
const _errs199 = errors;
if(!(data75 && typeof data75 == "object" && !Array.isArray(data75))){
const err148 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/confirm",schemaPath:"#/properties/serial_parallel/items/items/properties/confirm/anyOf/1/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
var _valid9 = _errs199 === errors;
valid40 = valid40 || _valid9;
}
if(!valid40){
const err149 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/confirm",schemaPath:"#/properties/serial_parallel/items/items/properties/confirm/anyOf/1/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
else {
errors = _errs196;
if(vErrors !== null){
if(_errs196){
vErrors.length = _errs196;
}
else {
vErrors = null;
}
}
}
var _valid8 = _errs195 === errors;
valid39 = valid39 || _valid8;
}
if(!valid39){
const err150 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/confirm",schemaPath:"#/properties/serial_parallel/items/items/properties/confirm/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
else {
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
}
else {
vErrors = null;
}
}
}
}
if(data59.confirm_timeout !== undefined){
let data76 = data59.confirm_timeout;
if((!((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76)))) && (typeof data76 !== "string")){
const err151 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/confirm_timeout",schemaPath:"#/properties/serial_parallel/items/items/properties/confirm_timeout/type",keyword:"type",params:{type: schema16.properties.serial_parallel.items.items.properties.confirm_timeout.type}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(typeof data76 == "number"){
if(data76 < 1 || isNaN(data76)){
const err152 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/confirm_timeout",schemaPath:"#/properties/serial_parallel/items/items/properties/confirm_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(typeof data76 === "string"){
if(!pattern0.test(data76)){
const err153 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/confirm_timeout",schemaPath:"#/properties/serial_parallel/items/items/properties/confirm_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
if(data59.call_state_url !== undefined){
let data77 = data59.call_state_url;
if(typeof data77 === "string"){
if(!pattern88.test(data77)){
const err154 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/call_state_url",schemaPath:"#/properties/serial_parallel/items/items/properties/call_state_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/call_state_url",schemaPath:"#/properties/serial_parallel/items/items/properties/call_state_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data59.call_state_events !== undefined){
let data78 = data59.call_state_events;
if(Array.isArray(data78)){
const len12 = data78.length;
for(let i12=0; i12<len12; i12++){
if(typeof data78[i12] !== "string"){
const err156 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/call_state_events/" + i12,schemaPath:"#/properties/serial_parallel/items/items/properties/call_state_events/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/call_state_events",schemaPath:"#/properties/serial_parallel/items/items/properties/call_state_events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data59.name !== undefined){
if(typeof data59.name !== "string"){
const err158 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/name",schemaPath:"#/properties/serial_parallel/items/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data59.codec !== undefined){
if(typeof data59.codec !== "string"){
const err159 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/codec",schemaPath:"#/properties/serial_parallel/items/items/properties/codec/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data59.realtime !== undefined){
let data82 = data59.realtime;
if((typeof data82 !== "boolean") && (typeof data82 !== "string")){
const err160 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/realtime",schemaPath:"#/properties/serial_parallel/items/items/properties/realtime/type",keyword:"type",params:{type: schema16.properties.serial_parallel.items.items.properties.realtime.type}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(typeof data82 === "string"){
if(!pattern0.test(data82)){
const err161 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/realtime",schemaPath:"#/properties/serial_parallel/items/items/properties/realtime/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
if(data59.status_url_method !== undefined){
let data83 = data59.status_url_method;
if(typeof data83 === "string"){
if(!pattern92.test(data83)){
const err162 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/status_url_method",schemaPath:"#/properties/serial_parallel/items/items/properties/status_url_method/pattern",keyword:"pattern",params:{pattern: "^(?:GET|POST)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/status_url_method",schemaPath:"#/properties/serial_parallel/items/items/properties/status_url_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data59.authorization_bearer_token !== undefined){
if(typeof data59.authorization_bearer_token !== "string"){
const err164 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/authorization_bearer_token",schemaPath:"#/properties/serial_parallel/items/items/properties/authorization_bearer_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data59.custom_parameters !== undefined){
let data85 = data59.custom_parameters;
if(!(data85 && typeof data85 == "object" && !Array.isArray(data85))){
const err165 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9+"/custom_parameters",schemaPath:"#/properties/serial_parallel/items/items/properties/custom_parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/serial_parallel/" + i8+"/" + i9,schemaPath:"#/properties/serial_parallel/items/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/serial_parallel/" + i8,schemaPath:"#/properties/serial_parallel/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/serial_parallel",schemaPath:"#/properties/serial_parallel/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err169 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data.from_name !== undefined){
if(typeof data.from_name !== "string"){
const err170 = {instancePath:instancePath+"/from_name",schemaPath:"#/properties/from_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data.timeout !== undefined){
let data88 = data.timeout;
if((!((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88)))) && (typeof data88 !== "string")){
const err171 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: schema16.properties.timeout.type}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(typeof data88 == "number"){
if(data88 < 1 || isNaN(data88)){
const err172 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(typeof data88 === "string"){
if(!pattern0.test(data88)){
const err173 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
if(data.codecs !== undefined){
let data89 = data.codecs;
const _errs228 = errors;
let valid43 = false;
const _errs229 = errors;
if(typeof data89 !== "string"){
const err174 = {instancePath:instancePath+"/codecs",schemaPath:"#/properties/codecs/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
var _valid10 = _errs229 === errors;
valid43 = valid43 || _valid10;
if(!valid43){
const _errs231 = errors;
if(Array.isArray(data89)){
const len13 = data89.length;
for(let i13=0; i13<len13; i13++){
if(typeof data89[i13] !== "string"){
const err175 = {instancePath:instancePath+"/codecs/" + i13,schemaPath:"#/properties/codecs/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/codecs",schemaPath:"#/properties/codecs/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
var _valid10 = _errs231 === errors;
valid43 = valid43 || _valid10;
}
if(!valid43){
const err177 = {instancePath:instancePath+"/codecs",schemaPath:"#/properties/codecs/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
else {
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
}
else {
vErrors = null;
}
}
}
}
if(data.headers !== undefined){
let data91 = data.headers;
if(Array.isArray(data91)){
const len14 = data91.length;
for(let i14=0; i14<len14; i14++){
let data92 = data91[i14];
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.name === undefined){
const err178 = {instancePath:instancePath+"/headers/" + i14,schemaPath:"#/properties/headers/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data92.value === undefined){
const err179 = {instancePath:instancePath+"/headers/" + i14,schemaPath:"#/properties/headers/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
for(const key7 in data92){
if(!((key7 === "name") || (key7 === "value"))){
const err180 = {instancePath:instancePath+"/headers/" + i14,schemaPath:"#/properties/headers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data92.name !== undefined){
if(typeof data92.name !== "string"){
const err181 = {instancePath:instancePath+"/headers/" + i14+"/name",schemaPath:"#/properties/headers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data92.value !== undefined){
if(typeof data92.value !== "string"){
const err182 = {instancePath:instancePath+"/headers/" + i14+"/value",schemaPath:"#/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/headers/" + i14,schemaPath:"#/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data.webrtc_media !== undefined){
let data95 = data.webrtc_media;
if((typeof data95 !== "boolean") && (typeof data95 !== "string")){
const err185 = {instancePath:instancePath+"/webrtc_media",schemaPath:"#/properties/webrtc_media/type",keyword:"type",params:{type: schema16.properties.webrtc_media.type}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(typeof data95 === "string"){
if(!pattern0.test(data95)){
const err186 = {instancePath:instancePath+"/webrtc_media",schemaPath:"#/properties/webrtc_media/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
if(data.session_timeout !== undefined){
let data96 = data.session_timeout;
if((!((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96)))) && (typeof data96 !== "string")){
const err187 = {instancePath:instancePath+"/session_timeout",schemaPath:"#/properties/session_timeout/type",keyword:"type",params:{type: schema16.properties.session_timeout.type}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(typeof data96 == "number"){
if(data96 < 1 || isNaN(data96)){
const err188 = {instancePath:instancePath+"/session_timeout",schemaPath:"#/properties/session_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(typeof data96 === "string"){
if(!pattern0.test(data96)){
const err189 = {instancePath:instancePath+"/session_timeout",schemaPath:"#/properties/session_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
if(data.encryption !== undefined){
let data97 = data.encryption;
if(typeof data97 === "string"){
if(!pattern87.test(data97)){
const err190 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/pattern",keyword:"pattern",params:{pattern: "^(?:mandatory|optional|forbidden)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data.username !== undefined){
if(typeof data.username !== "string"){
const err192 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data.password !== undefined){
if(typeof data.password !== "string"){
const err193 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data.confirm !== undefined){
let data100 = data.confirm;
const _errs255 = errors;
let valid49 = false;
const _errs256 = errors;
if(typeof data100 === "string"){
if(!pattern88.test(data100)){
const err194 = {instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var _valid11 = _errs256 === errors;
valid49 = valid49 || _valid11;
if(!valid49){
const _errs258 = errors;
const _errs259 = errors;
let valid50 = false;
const _errs260 = errors;
if(!(Array.isArray(data100))){
const err196 = {instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/anyOf/1/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
var _valid12 = _errs260 === errors;
valid50 = valid50 || _valid12;
if(!valid50){
const _errs262 = errors;
if(!(data100 && typeof data100 == "object" && !Array.isArray(data100))){
const err197 = {instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/anyOf/1/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
var _valid12 = _errs262 === errors;
valid50 = valid50 || _valid12;
}
if(!valid50){
const err198 = {instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/anyOf/1/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
else {
errors = _errs259;
if(vErrors !== null){
if(_errs259){
vErrors.length = _errs259;
}
else {
vErrors = null;
}
}
}
var _valid11 = _errs258 === errors;
valid49 = valid49 || _valid11;
}
if(!valid49){
const err199 = {instancePath:instancePath+"/confirm",schemaPath:"#/properties/confirm/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
else {
errors = _errs255;
if(vErrors !== null){
if(_errs255){
vErrors.length = _errs255;
}
else {
vErrors = null;
}
}
}
}
if(data.confirm_timeout !== undefined){
let data101 = data.confirm_timeout;
if((!((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101)))) && (typeof data101 !== "string")){
const err200 = {instancePath:instancePath+"/confirm_timeout",schemaPath:"#/properties/confirm_timeout/type",keyword:"type",params:{type: schema16.properties.confirm_timeout.type}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(typeof data101 == "number"){
if(data101 < 1 || isNaN(data101)){
const err201 = {instancePath:instancePath+"/confirm_timeout",schemaPath:"#/properties/confirm_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(typeof data101 === "string"){
if(!pattern0.test(data101)){
const err202 = {instancePath:instancePath+"/confirm_timeout",schemaPath:"#/properties/confirm_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
if(data.call_state_url !== undefined){
let data102 = data.call_state_url;
if(typeof data102 === "string"){
if(!pattern88.test(data102)){
const err203 = {instancePath:instancePath+"/call_state_url",schemaPath:"#/properties/call_state_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/call_state_url",schemaPath:"#/properties/call_state_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data.call_state_events !== undefined){
let data103 = data.call_state_events;
if(Array.isArray(data103)){
const len15 = data103.length;
for(let i15=0; i15<len15; i15++){
if(typeof data103[i15] !== "string"){
const err205 = {instancePath:instancePath+"/call_state_events/" + i15,schemaPath:"#/properties/call_state_events/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/call_state_events",schemaPath:"#/properties/call_state_events/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err207 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data.codec !== undefined){
if(typeof data.codec !== "string"){
const err208 = {instancePath:instancePath+"/codec",schemaPath:"#/properties/codec/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data.realtime !== undefined){
let data107 = data.realtime;
if((typeof data107 !== "boolean") && (typeof data107 !== "string")){
const err209 = {instancePath:instancePath+"/realtime",schemaPath:"#/properties/realtime/type",keyword:"type",params:{type: schema16.properties.realtime.type}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(typeof data107 === "string"){
if(!pattern0.test(data107)){
const err210 = {instancePath:instancePath+"/realtime",schemaPath:"#/properties/realtime/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
if(data.status_url_method !== undefined){
let data108 = data.status_url_method;
if(typeof data108 === "string"){
if(!pattern92.test(data108)){
const err211 = {instancePath:instancePath+"/status_url_method",schemaPath:"#/properties/status_url_method/pattern",keyword:"pattern",params:{pattern: "^(?:GET|POST)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/status_url_method",schemaPath:"#/properties/status_url_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data.authorization_bearer_token !== undefined){
if(typeof data.authorization_bearer_token !== "string"){
const err213 = {instancePath:instancePath+"/authorization_bearer_token",schemaPath:"#/properties/authorization_bearer_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data.custom_parameters !== undefined){
let data110 = data.custom_parameters;
if(!(data110 && typeof data110 == "object" && !Array.isArray(data110))){
const err214 = {instancePath:instancePath+"/custom_parameters",schemaPath:"#/properties/custom_parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data.max_duration !== undefined){
let data111 = data.max_duration;
if((!((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111)))) && (typeof data111 !== "string")){
const err215 = {instancePath:instancePath+"/max_duration",schemaPath:"#/properties/max_duration/type",keyword:"type",params:{type: schema16.properties.max_duration.type}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(typeof data111 == "number"){
if(data111 < 1 || isNaN(data111)){
const err216 = {instancePath:instancePath+"/max_duration",schemaPath:"#/properties/max_duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(typeof data111 === "string"){
if(!pattern0.test(data111)){
const err217 = {instancePath:instancePath+"/max_duration",schemaPath:"#/properties/max_duration/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
if(data.answer_on_bridge !== undefined){
let data112 = data.answer_on_bridge;
if((typeof data112 !== "boolean") && (typeof data112 !== "string")){
const err218 = {instancePath:instancePath+"/answer_on_bridge",schemaPath:"#/properties/answer_on_bridge/type",keyword:"type",params:{type: schema16.properties.answer_on_bridge.type}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(typeof data112 === "string"){
if(!pattern0.test(data112)){
const err219 = {instancePath:instancePath+"/answer_on_bridge",schemaPath:"#/properties/answer_on_bridge/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
if(data.ringback !== undefined){
let data113 = data.ringback;
if(Array.isArray(data113)){
const len16 = data113.length;
for(let i16=0; i16<len16; i16++){
let data114 = data113[i16];
if(typeof data114 === "string"){
if(data114.length < 1){
const err220 = {instancePath:instancePath+"/ringback/" + i16,schemaPath:"#/properties/ringback/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/ringback/" + i16,schemaPath:"#/properties/ringback/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/ringback",schemaPath:"#/properties/ringback/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data.result !== undefined){
let data115 = data.result;
const _errs293 = errors;
let valid55 = false;
const _errs294 = errors;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.case === undefined){
const err223 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/anyOf/0/required",keyword:"required",params:{missingProperty: "case"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
for(const key8 in data115){
if(!(((key8 === "case") || (key8 === "variable")) || (key8 === "default"))){
const err224 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data115.case !== undefined){
let data116 = data115.case;
if(!(data116 && typeof data116 == "object" && !Array.isArray(data116))){
const err225 = {instancePath:instancePath+"/result/case",schemaPath:"#/properties/result/anyOf/0/properties/case/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data115.variable !== undefined){
if(typeof data115.variable !== "string"){
const err226 = {instancePath:instancePath+"/result/variable",schemaPath:"#/properties/result/anyOf/0/properties/variable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data115.default !== undefined){
let data118 = data115.default;
const _errs302 = errors;
let valid57 = false;
const _errs303 = errors;
if(!(Array.isArray(data118))){
const err227 = {instancePath:instancePath+"/result/default",schemaPath:"#/properties/result/anyOf/0/properties/default/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var _valid14 = _errs303 === errors;
valid57 = valid57 || _valid14;
if(!valid57){
const _errs305 = errors;
if(!(data118 && typeof data118 == "object" && !Array.isArray(data118))){
const err228 = {instancePath:instancePath+"/result/default",schemaPath:"#/properties/result/anyOf/0/properties/default/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
var _valid14 = _errs305 === errors;
valid57 = valid57 || _valid14;
}
if(!valid57){
const err229 = {instancePath:instancePath+"/result/default",schemaPath:"#/properties/result/anyOf/0/properties/default/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
else {
errors = _errs302;
if(vErrors !== null){
if(_errs302){
vErrors.length = _errs302;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err230 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
var _valid13 = _errs294 === errors;
valid55 = valid55 || _valid13;
if(!valid55){
const _errs307 = errors;
if(Array.isArray(data115)){
const len17 = data115.length;
for(let i17=0; i17<len17; i17++){
let data119 = data115[i17];
const _errs310 = errors;
let valid60 = false;
const _errs311 = errors;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.when === undefined){
const err231 = {instancePath:instancePath+"/result/" + i17,schemaPath:"#/properties/result/anyOf/1/items/anyOf/0/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data119.then === undefined){
const err232 = {instancePath:instancePath+"/result/" + i17,schemaPath:"#/properties/result/anyOf/1/items/anyOf/0/required",keyword:"required",params:{missingProperty: "then"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
for(const key9 in data119){
if(!(((key9 === "when") || (key9 === "then")) || (key9 === "else"))){
const err233 = {instancePath:instancePath+"/result/" + i17,schemaPath:"#/properties/result/anyOf/1/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data119.when !== undefined){
if(typeof data119.when !== "string"){
const err234 = {instancePath:instancePath+"/result/" + i17+"/when",schemaPath:"#/properties/result/anyOf/1/items/anyOf/0/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data119.then !== undefined){
let data121 = data119.then;
const _errs317 = errors;
let valid62 = false;
const _errs318 = errors;
if(!(Array.isArray(data121))){
const err235 = {instancePath:instancePath+"/result/" + i17+"/then",schemaPath:"#/properties/result/anyOf/1/items/anyOf/0/properties/then/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
var _valid16 = _errs318 === errors;
valid62 = valid62 || _valid16;
if(!valid62){
const _errs320 = errors;
if(!(data121 && typeof data121 == "object" && !Array.isArray(data121))){
const err236 = {instancePath:instancePath+"/result/" + i17+"/then",schemaPath:"#/properties/result/anyOf/1/items/anyOf/0/properties/then/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
var _valid16 = _errs320 === errors;
valid62 = valid62 || _valid16;
}
if(!valid62){
const err237 = {instancePath:instancePath+"/result/" + i17+"/then",schemaPath:"#/properties/result/anyOf/1/items/anyOf/0/properties/then/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
else {
errors = _errs317;
if(vErrors !== null){
if(_errs317){
vErrors.length = _errs317;
}
else {
vErrors = null;
}
}
}
}
if(data119.else !== undefined){
let data122 = data119.else;
const _errs323 = errors;
let valid63 = false;
const _errs324 = errors;
if(!(Array.isArray(data122))){
const err238 = {instancePath:instancePath+"/result/" + i17+"/else",schemaPath:"#/properties/result/anyOf/1/items/anyOf/0/properties/else/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
var _valid17 = _errs324 === errors;
valid63 = valid63 || _valid17;
if(!valid63){
const _errs326 = errors;
if(!(data122 && typeof data122 == "object" && !Array.isArray(data122))){
const err239 = {instancePath:instancePath+"/result/" + i17+"/else",schemaPath:"#/properties/result/anyOf/1/items/anyOf/0/properties/else/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
var _valid17 = _errs326 === errors;
valid63 = valid63 || _valid17;
}
if(!valid63){
const err240 = {instancePath:instancePath+"/result/" + i17+"/else",schemaPath:"#/properties/result/anyOf/1/items/anyOf/0/properties/else/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
else {
errors = _errs323;
if(vErrors !== null){
if(_errs323){
vErrors.length = _errs323;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err241 = {instancePath:instancePath+"/result/" + i17,schemaPath:"#/properties/result/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var _valid15 = _errs311 === errors;
valid60 = valid60 || _valid15;
if(!valid60){
const _errs328 = errors;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.else === undefined){
const err242 = {instancePath:instancePath+"/result/" + i17,schemaPath:"#/properties/result/anyOf/1/items/anyOf/1/required",keyword:"required",params:{missingProperty: "else"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
for(const key10 in data119){
if(!(key10 === "else")){
const err243 = {instancePath:instancePath+"/result/" + i17,schemaPath:"#/properties/result/anyOf/1/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data119.else !== undefined){
let data123 = data119.else;
const _errs332 = errors;
let valid65 = false;
const _errs333 = errors;
if(!(Array.isArray(data123))){
const err244 = {instancePath:instancePath+"/result/" + i17+"/else",schemaPath:"#/properties/result/anyOf/1/items/anyOf/1/properties/else/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
var _valid18 = _errs333 === errors;
valid65 = valid65 || _valid18;
if(!valid65){
const _errs335 = errors;
if(!(data123 && typeof data123 == "object" && !Array.isArray(data123))){
const err245 = {instancePath:instancePath+"/result/" + i17+"/else",schemaPath:"#/properties/result/anyOf/1/items/anyOf/1/properties/else/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
var _valid18 = _errs335 === errors;
valid65 = valid65 || _valid18;
}
if(!valid65){
const err246 = {instancePath:instancePath+"/result/" + i17+"/else",schemaPath:"#/properties/result/anyOf/1/items/anyOf/1/properties/else/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
else {
errors = _errs332;
if(vErrors !== null){
if(_errs332){
vErrors.length = _errs332;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err247 = {instancePath:instancePath+"/result/" + i17,schemaPath:"#/properties/result/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
var _valid15 = _errs328 === errors;
valid60 = valid60 || _valid15;
}
if(!valid60){
const err248 = {instancePath:instancePath+"/result/" + i17,schemaPath:"#/properties/result/anyOf/1/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
else {
errors = _errs310;
if(vErrors !== null){
if(_errs310){
vErrors.length = _errs310;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err249 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
var _valid13 = _errs307 === errors;
valid55 = valid55 || _valid13;
}
if(!valid55){
const err250 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
else {
errors = _errs293;
if(vErrors !== null){
if(_errs293){
vErrors.length = _errs293;
}
else {
vErrors = null;
}
}
}
}
if(data.status_url !== undefined){
let data124 = data.status_url;
if(typeof data124 === "string"){
if(!pattern88.test(data124)){
const err251 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data.transfer_after_bridge !== undefined){
if(typeof data.transfer_after_bridge !== "string"){
const err253 = {instancePath:instancePath+"/transfer_after_bridge",schemaPath:"#/properties/transfer_after_bridge/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const verb_denoise = validate16;
const schema17 = {"type":"object","properties":{},"additionalProperties":false,"$id":"schema:verb_denoise"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_denoise" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const verb_detect_machine = validate17;
const schema18 = {"type":"object","properties":{"detectors":{"type":"string"},"detect_message_end":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"initial_timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"end_silence_timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"machine_ready_timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"machine_voice_threshold":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"machine_words_threshold":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"tone":{"type":"string","pattern":"^(?:CED|CNG)$|^[$%]\\{.*\\}$"},"wait":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}},"additionalProperties":false,"$id":"schema:verb_detect_machine"};
const pattern130 = new RegExp("^(?:CED|CNG)$|^[$%]\\{.*\\}$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_detect_machine" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema18.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.detectors !== undefined){
if(typeof data.detectors !== "string"){
const err1 = {instancePath:instancePath+"/detectors",schemaPath:"#/properties/detectors/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.detect_message_end !== undefined){
let data1 = data.detect_message_end;
if((typeof data1 !== "boolean") && (typeof data1 !== "string")){
const err2 = {instancePath:instancePath+"/detect_message_end",schemaPath:"#/properties/detect_message_end/type",keyword:"type",params:{type: schema18.properties.detect_message_end.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/detect_message_end",schemaPath:"#/properties/detect_message_end/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.initial_timeout !== undefined){
let data2 = data.initial_timeout;
if((!(typeof data2 == "number")) && (typeof data2 !== "string")){
const err4 = {instancePath:instancePath+"/initial_timeout",schemaPath:"#/properties/initial_timeout/type",keyword:"type",params:{type: schema18.properties.initial_timeout.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/initial_timeout",schemaPath:"#/properties/initial_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/initial_timeout",schemaPath:"#/properties/initial_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.end_silence_timeout !== undefined){
let data3 = data.end_silence_timeout;
if((!(typeof data3 == "number")) && (typeof data3 !== "string")){
const err7 = {instancePath:instancePath+"/end_silence_timeout",schemaPath:"#/properties/end_silence_timeout/type",keyword:"type",params:{type: schema18.properties.end_silence_timeout.type}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/end_silence_timeout",schemaPath:"#/properties/end_silence_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err9 = {instancePath:instancePath+"/end_silence_timeout",schemaPath:"#/properties/end_silence_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.machine_ready_timeout !== undefined){
let data4 = data.machine_ready_timeout;
if((!(typeof data4 == "number")) && (typeof data4 !== "string")){
const err10 = {instancePath:instancePath+"/machine_ready_timeout",schemaPath:"#/properties/machine_ready_timeout/type",keyword:"type",params:{type: schema18.properties.machine_ready_timeout.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/machine_ready_timeout",schemaPath:"#/properties/machine_ready_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err12 = {instancePath:instancePath+"/machine_ready_timeout",schemaPath:"#/properties/machine_ready_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.machine_voice_threshold !== undefined){
let data5 = data.machine_voice_threshold;
if((!(typeof data5 == "number")) && (typeof data5 !== "string")){
const err13 = {instancePath:instancePath+"/machine_voice_threshold",schemaPath:"#/properties/machine_voice_threshold/type",keyword:"type",params:{type: schema18.properties.machine_voice_threshold.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 < 0 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/machine_voice_threshold",schemaPath:"#/properties/machine_voice_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err15 = {instancePath:instancePath+"/machine_voice_threshold",schemaPath:"#/properties/machine_voice_threshold/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.machine_words_threshold !== undefined){
let data6 = data.machine_words_threshold;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (typeof data6 !== "string")){
const err16 = {instancePath:instancePath+"/machine_words_threshold",schemaPath:"#/properties/machine_words_threshold/type",keyword:"type",params:{type: schema18.properties.machine_words_threshold.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/machine_words_threshold",schemaPath:"#/properties/machine_words_threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err18 = {instancePath:instancePath+"/machine_words_threshold",schemaPath:"#/properties/machine_words_threshold/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.timeout !== undefined){
let data7 = data.timeout;
if((!(typeof data7 == "number")) && (typeof data7 !== "string")){
const err19 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: schema18.properties.timeout.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
const err20 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err21 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.tone !== undefined){
let data8 = data.tone;
if(typeof data8 === "string"){
if(!pattern130.test(data8)){
const err22 = {instancePath:instancePath+"/tone",schemaPath:"#/properties/tone/pattern",keyword:"pattern",params:{pattern: "^(?:CED|CNG)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/tone",schemaPath:"#/properties/tone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.wait !== undefined){
let data9 = data.wait;
if((typeof data9 !== "boolean") && (typeof data9 !== "string")){
const err24 = {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type: schema18.properties.wait.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err25 = {instancePath:instancePath+"/wait",schemaPath:"#/properties/wait/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.status_url !== undefined){
let data10 = data.status_url;
if(typeof data10 === "string"){
if(!pattern88.test(data10)){
const err26 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

export const verb_enter_queue = validate18;
const schema19 = {"type":"object","required":["queue_name","transfer_after_bridge"],"properties":{"queue_name":{"type":"string","minLength":1},"transfer_after_bridge":{"type":"string"},"wait_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"wait_time":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"whisper_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}},"additionalProperties":false,"$id":"schema:verb_enter_queue"};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_enter_queue" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.queue_name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "queue_name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.transfer_after_bridge === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transfer_after_bridge"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "queue_name") || (key0 === "transfer_after_bridge")) || (key0 === "wait_url")) || (key0 === "wait_time")) || (key0 === "whisper_url")) || (key0 === "status_url"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.queue_name !== undefined){
let data0 = data.queue_name;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/queue_name",schemaPath:"#/properties/queue_name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/queue_name",schemaPath:"#/properties/queue_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.transfer_after_bridge !== undefined){
if(typeof data.transfer_after_bridge !== "string"){
const err5 = {instancePath:instancePath+"/transfer_after_bridge",schemaPath:"#/properties/transfer_after_bridge/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.wait_url !== undefined){
let data2 = data.wait_url;
if(typeof data2 === "string"){
if(!pattern88.test(data2)){
const err6 = {instancePath:instancePath+"/wait_url",schemaPath:"#/properties/wait_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/wait_url",schemaPath:"#/properties/wait_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.wait_time !== undefined){
let data3 = data.wait_time;
if((!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))) && (typeof data3 !== "string")){
const err8 = {instancePath:instancePath+"/wait_time",schemaPath:"#/properties/wait_time/type",keyword:"type",params:{type: schema19.properties.wait_time.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 < 1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/wait_time",schemaPath:"#/properties/wait_time/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err10 = {instancePath:instancePath+"/wait_time",schemaPath:"#/properties/wait_time/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.whisper_url !== undefined){
let data4 = data.whisper_url;
if(typeof data4 === "string"){
if(!pattern88.test(data4)){
const err11 = {instancePath:instancePath+"/whisper_url",schemaPath:"#/properties/whisper_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/whisper_url",schemaPath:"#/properties/whisper_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.status_url !== undefined){
let data5 = data.status_url;
if(typeof data5 === "string"){
if(!pattern88.test(data5)){
const err13 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const verb_execute = validate19;
const schema20 = {"anyOf":[{"type":"object","required":["dest"],"properties":{"dest":{"type":"string","minLength":1},"params":{"type":"object"},"meta":{},"on_return":{"anyOf":[{"type":"array"},{"type":"object"}]},"result":{"anyOf":[{"type":"object","required":["case"],"properties":{"case":{"type":"object"},"variable":{"type":"string"},"default":{"anyOf":[{"type":"array"},{"type":"object"}]}},"additionalProperties":false},{"type":"array","items":{"anyOf":[{"type":"object","required":["when","then"],"properties":{"when":{"type":"string"},"then":{"anyOf":[{"type":"array"},{"type":"object"}]},"else":{"anyOf":[{"type":"array"},{"type":"object"}]}},"additionalProperties":false},{"type":"object","required":["else"],"properties":{"else":{"anyOf":[{"type":"array"},{"type":"object"}]}},"additionalProperties":false}]}}]}},"additionalProperties":false},{"type":"string","minLength":1}],"$id":"schema:verb_execute"};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_execute" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dest === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "dest"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "dest") || (key0 === "params")) || (key0 === "meta")) || (key0 === "on_return")) || (key0 === "result"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.dest !== undefined){
let data0 = data.dest;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/dest",schemaPath:"#/anyOf/0/properties/dest/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/dest",schemaPath:"#/anyOf/0/properties/dest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.params !== undefined){
let data1 = data.params;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/0/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.on_return !== undefined){
let data2 = data.on_return;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(!(Array.isArray(data2))){
const err5 = {instancePath:instancePath+"/on_return",schemaPath:"#/anyOf/0/properties/on_return/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs10 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs12 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err6 = {instancePath:instancePath+"/on_return",schemaPath:"#/anyOf/0/properties/on_return/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err7 = {instancePath:instancePath+"/on_return",schemaPath:"#/anyOf/0/properties/on_return/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.result !== undefined){
let data3 = data.result;
const _errs15 = errors;
let valid3 = false;
const _errs16 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.case === undefined){
const err8 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/0/properties/result/anyOf/0/required",keyword:"required",params:{missingProperty: "case"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key1 in data3){
if(!(((key1 === "case") || (key1 === "variable")) || (key1 === "default"))){
const err9 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/0/properties/result/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data3.case !== undefined){
let data4 = data3.case;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
const err10 = {instancePath:instancePath+"/result/case",schemaPath:"#/anyOf/0/properties/result/anyOf/0/properties/case/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.variable !== undefined){
if(typeof data3.variable !== "string"){
const err11 = {instancePath:instancePath+"/result/variable",schemaPath:"#/anyOf/0/properties/result/anyOf/0/properties/variable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data3.default !== undefined){
let data6 = data3.default;
const _errs24 = errors;
let valid5 = false;
const _errs25 = errors;
if(!(Array.isArray(data6))){
const err12 = {instancePath:instancePath+"/result/default",schemaPath:"#/anyOf/0/properties/result/anyOf/0/properties/default/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid3 = _errs25 === errors;
valid5 = valid5 || _valid3;
if(!valid5){
const _errs27 = errors;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
const err13 = {instancePath:instancePath+"/result/default",schemaPath:"#/anyOf/0/properties/result/anyOf/0/properties/default/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid3 = _errs27 === errors;
valid5 = valid5 || _valid3;
}
if(!valid5){
const err14 = {instancePath:instancePath+"/result/default",schemaPath:"#/anyOf/0/properties/result/anyOf/0/properties/default/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/0/properties/result/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs16 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs29 = errors;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data7 = data3[i0];
const _errs32 = errors;
let valid8 = false;
const _errs33 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.when === undefined){
const err16 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7.then === undefined){
const err17 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/required",keyword:"required",params:{missingProperty: "then"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data7){
if(!(((key2 === "when") || (key2 === "then")) || (key2 === "else"))){
const err18 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.when !== undefined){
if(typeof data7.when !== "string"){
const err19 = {instancePath:instancePath+"/result/" + i0+"/when",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.then !== undefined){
let data9 = data7.then;
const _errs39 = errors;
let valid10 = false;
const _errs40 = errors;
if(!(Array.isArray(data9))){
const err20 = {instancePath:instancePath+"/result/" + i0+"/then",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/then/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid5 = _errs40 === errors;
valid10 = valid10 || _valid5;
if(!valid10){
const _errs42 = errors;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err21 = {instancePath:instancePath+"/result/" + i0+"/then",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/then/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid5 = _errs42 === errors;
valid10 = valid10 || _valid5;
}
if(!valid10){
const err22 = {instancePath:instancePath+"/result/" + i0+"/then",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/then/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
if(data7.else !== undefined){
let data10 = data7.else;
const _errs45 = errors;
let valid11 = false;
const _errs46 = errors;
if(!(Array.isArray(data10))){
const err23 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/else/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid6 = _errs46 === errors;
valid11 = valid11 || _valid6;
if(!valid11){
const _errs48 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err24 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/else/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid6 = _errs48 === errors;
valid11 = valid11 || _valid6;
}
if(!valid11){
const err25 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/else/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid4 = _errs33 === errors;
valid8 = valid8 || _valid4;
if(!valid8){
const _errs50 = errors;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.else === undefined){
const err27 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/required",keyword:"required",params:{missingProperty: "else"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key3 in data7){
if(!(key3 === "else")){
const err28 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data7.else !== undefined){
let data11 = data7.else;
const _errs54 = errors;
let valid13 = false;
const _errs55 = errors;
if(!(Array.isArray(data11))){
const err29 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/properties/else/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid7 = _errs55 === errors;
valid13 = valid13 || _valid7;
if(!valid13){
const _errs57 = errors;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err30 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/properties/else/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid7 = _errs57 === errors;
valid13 = valid13 || _valid7;
}
if(!valid13){
const err31 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/properties/else/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err32 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid4 = _errs50 === errors;
valid8 = valid8 || _valid4;
}
if(!valid8){
const err33 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/0/properties/result/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid2 = _errs29 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err35 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/0/properties/result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs59 = errors;
if(typeof data === "string"){
if(data.length < 1){
const err37 = {instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs59 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err39 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate19.errors = vErrors;
return errors === 0;
}

export const verb_execute_rpc = validate20;
const schema21 = {"type":"object","required":["method"],"properties":{"method":{"type":"string","minLength":1},"params":{"type":"object"},"call_id":{"type":"string"},"node_id":{"type":"string"}},"additionalProperties":false,"$id":"schema:verb_execute_rpc"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_execute_rpc" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.method === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "method") || (key0 === "params")) || (key0 === "call_id")) || (key0 === "node_id"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.method !== undefined){
let data0 = data.method;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.params !== undefined){
let data1 = data.params;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/params",schemaPath:"#/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.call_id !== undefined){
if(typeof data.call_id !== "string"){
const err5 = {instancePath:instancePath+"/call_id",schemaPath:"#/properties/call_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.node_id !== undefined){
if(typeof data.node_id !== "string"){
const err6 = {instancePath:instancePath+"/node_id",schemaPath:"#/properties/node_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const verb_goto = validate21;
const schema22 = {"anyOf":[{"type":"object","required":["label"],"properties":{"label":{"type":"string","minLength":1},"when":{"type":"string"},"max":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1,"maximum":100}},"additionalProperties":false},{"type":"string","minLength":1}],"$id":"schema:verb_goto"};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_goto" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.label === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "label"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "label") || (key0 === "when")) || (key0 === "max"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.label !== undefined){
let data0 = data.label;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/label",schemaPath:"#/anyOf/0/properties/label/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/label",schemaPath:"#/anyOf/0/properties/label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.when !== undefined){
if(typeof data.when !== "string"){
const err4 = {instancePath:instancePath+"/when",schemaPath:"#/anyOf/0/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.max !== undefined){
let data2 = data.max;
if((!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))) && (typeof data2 !== "string")){
const err5 = {instancePath:instancePath+"/max",schemaPath:"#/anyOf/0/properties/max/type",keyword:"type",params:{type: schema22.anyOf[0].properties.max.type}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 100 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/max",schemaPath:"#/anyOf/0/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/max",schemaPath:"#/anyOf/0/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err8 = {instancePath:instancePath+"/max",schemaPath:"#/anyOf/0/properties/max/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs10 = errors;
if(typeof data === "string"){
if(data.length < 1){
const err10 = {instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err12 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate21.errors = vErrors;
return errors === 0;
}

export const verb_hangup = validate22;
const schema23 = {"anyOf":[{"type":"object","properties":{"reason":{"type":"string","pattern":"^(?:hangup|busy|decline|cancel|noAnswer|error)$|^[$%]\\{.*\\}$"}},"additionalProperties":false},{"type":"string","pattern":"^(?:hangup|busy|decline|cancel|noAnswer|error)$|^[$%]\\{.*\\}$"}],"$id":"schema:verb_hangup"};
const pattern138 = new RegExp("^(?:hangup|busy|decline|cancel|noAnswer|error)$|^[$%]\\{.*\\}$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_hangup" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "reason")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.reason !== undefined){
let data0 = data.reason;
if(typeof data0 === "string"){
if(!pattern138.test(data0)){
const err1 = {instancePath:instancePath+"/reason",schemaPath:"#/anyOf/0/properties/reason/pattern",keyword:"pattern",params:{pattern: "^(?:hangup|busy|decline|cancel|noAnswer|error)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/reason",schemaPath:"#/anyOf/0/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(typeof data === "string"){
if(!pattern138.test(data)){
const err4 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:hangup|busy|decline|cancel|noAnswer|error)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}

export const verb_join_conference = validate23;
const schema24 = {"anyOf":[{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1},"muted":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"beep":{"type":"string","pattern":"^(?:true|false|onEnter|onExit)$|^[$%]\\{.*\\}$"},"start_on_enter":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"end_on_exit":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"wait_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"max_participants":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":2,"maximum":100000},"record":{"type":"string","pattern":"^(?:do-not-record|record-from-start)$|^[$%]\\{.*\\}$"},"region":{"type":"string","pattern":"^(?:global|us|eu|ch)$|^[$%]\\{.*\\}$"},"trim":{"type":"string","pattern":"^(?:trim-silence|do-not-trim)$|^[$%]\\{.*\\}$"},"coach":{"type":"string"},"status_callback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"status_callback_method":{"type":"string","pattern":"^(?:GET|POST)$|^[$%]\\{.*\\}$"},"status_callback_event":{"type":"string"},"status_callback_event_type":{"type":"string"},"recording_status_callback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"recording_status_callback_method":{"type":"string","pattern":"^(?:GET|POST)$|^[$%]\\{.*\\}$"},"recording_status_callback_event":{"type":"string"},"recording_status_callback_event_type":{"type":"string"},"result":{"anyOf":[{"type":"object","required":["case"],"properties":{"case":{"type":"object"},"variable":{"type":"string"},"default":{"anyOf":[{"type":"array"},{"type":"object"}]}},"additionalProperties":false},{"type":"array","items":{"anyOf":[{"type":"object","required":["when","then"],"properties":{"when":{"type":"string"},"then":{"anyOf":[{"type":"array"},{"type":"object"}]},"else":{"anyOf":[{"type":"array"},{"type":"object"}]}},"additionalProperties":false},{"type":"object","required":["else"],"properties":{"else":{"anyOf":[{"type":"array"},{"type":"object"}]}},"additionalProperties":false}]}}]},"stream":{"type":"object","required":["url"],"properties":{"url":{"type":"string","minLength":1},"name":{"type":"string"},"codec":{"type":"string"},"realtime":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"status_url_method":{"type":"string","pattern":"^(?:GET|POST)$|^[$%]\\{.*\\}$"},"authorization_bearer_token":{"type":"string"},"custom_parameters":{"type":"object"}},"additionalProperties":false},"meta":{"type":"object"}},"additionalProperties":false},{"type":"string","minLength":1}],"$id":"schema:verb_join_conference"};
const pattern141 = new RegExp("^(?:true|false|onEnter|onExit)$|^[$%]\\{.*\\}$", "u");
const pattern146 = new RegExp("^(?:do-not-record|record-from-start)$|^[$%]\\{.*\\}$", "u");
const pattern147 = new RegExp("^(?:global|us|eu|ch)$|^[$%]\\{.*\\}$", "u");
const pattern148 = new RegExp("^(?:trim-silence|do-not-trim)$|^[$%]\\{.*\\}$", "u");

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_join_conference" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema24.anyOf[0].properties, key0))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/0/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.muted !== undefined){
let data1 = data.muted;
if((typeof data1 !== "boolean") && (typeof data1 !== "string")){
const err4 = {instancePath:instancePath+"/muted",schemaPath:"#/anyOf/0/properties/muted/type",keyword:"type",params:{type: schema24.anyOf[0].properties.muted.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/muted",schemaPath:"#/anyOf/0/properties/muted/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.beep !== undefined){
let data2 = data.beep;
if(typeof data2 === "string"){
if(!pattern141.test(data2)){
const err6 = {instancePath:instancePath+"/beep",schemaPath:"#/anyOf/0/properties/beep/pattern",keyword:"pattern",params:{pattern: "^(?:true|false|onEnter|onExit)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/beep",schemaPath:"#/anyOf/0/properties/beep/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.start_on_enter !== undefined){
let data3 = data.start_on_enter;
if((typeof data3 !== "boolean") && (typeof data3 !== "string")){
const err8 = {instancePath:instancePath+"/start_on_enter",schemaPath:"#/anyOf/0/properties/start_on_enter/type",keyword:"type",params:{type: schema24.anyOf[0].properties.start_on_enter.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err9 = {instancePath:instancePath+"/start_on_enter",schemaPath:"#/anyOf/0/properties/start_on_enter/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.end_on_exit !== undefined){
let data4 = data.end_on_exit;
if((typeof data4 !== "boolean") && (typeof data4 !== "string")){
const err10 = {instancePath:instancePath+"/end_on_exit",schemaPath:"#/anyOf/0/properties/end_on_exit/type",keyword:"type",params:{type: schema24.anyOf[0].properties.end_on_exit.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err11 = {instancePath:instancePath+"/end_on_exit",schemaPath:"#/anyOf/0/properties/end_on_exit/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.wait_url !== undefined){
let data5 = data.wait_url;
if(typeof data5 === "string"){
if(!pattern88.test(data5)){
const err12 = {instancePath:instancePath+"/wait_url",schemaPath:"#/anyOf/0/properties/wait_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/wait_url",schemaPath:"#/anyOf/0/properties/wait_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.max_participants !== undefined){
let data6 = data.max_participants;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (typeof data6 !== "string")){
const err14 = {instancePath:instancePath+"/max_participants",schemaPath:"#/anyOf/0/properties/max_participants/type",keyword:"type",params:{type: schema24.anyOf[0].properties.max_participants.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 > 100000 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/max_participants",schemaPath:"#/anyOf/0/properties/max_participants/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6 < 2 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/max_participants",schemaPath:"#/anyOf/0/properties/max_participants/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err17 = {instancePath:instancePath+"/max_participants",schemaPath:"#/anyOf/0/properties/max_participants/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.record !== undefined){
let data7 = data.record;
if(typeof data7 === "string"){
if(!pattern146.test(data7)){
const err18 = {instancePath:instancePath+"/record",schemaPath:"#/anyOf/0/properties/record/pattern",keyword:"pattern",params:{pattern: "^(?:do-not-record|record-from-start)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/record",schemaPath:"#/anyOf/0/properties/record/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.region !== undefined){
let data8 = data.region;
if(typeof data8 === "string"){
if(!pattern147.test(data8)){
const err20 = {instancePath:instancePath+"/region",schemaPath:"#/anyOf/0/properties/region/pattern",keyword:"pattern",params:{pattern: "^(?:global|us|eu|ch)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/region",schemaPath:"#/anyOf/0/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.trim !== undefined){
let data9 = data.trim;
if(typeof data9 === "string"){
if(!pattern148.test(data9)){
const err22 = {instancePath:instancePath+"/trim",schemaPath:"#/anyOf/0/properties/trim/pattern",keyword:"pattern",params:{pattern: "^(?:trim-silence|do-not-trim)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/trim",schemaPath:"#/anyOf/0/properties/trim/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.coach !== undefined){
if(typeof data.coach !== "string"){
const err24 = {instancePath:instancePath+"/coach",schemaPath:"#/anyOf/0/properties/coach/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.status_callback !== undefined){
let data11 = data.status_callback;
if(typeof data11 === "string"){
if(!pattern88.test(data11)){
const err25 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/0/properties/status_callback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/0/properties/status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.status_callback_method !== undefined){
let data12 = data.status_callback_method;
if(typeof data12 === "string"){
if(!pattern92.test(data12)){
const err27 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/anyOf/0/properties/status_callback_method/pattern",keyword:"pattern",params:{pattern: "^(?:GET|POST)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/status_callback_method",schemaPath:"#/anyOf/0/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.status_callback_event !== undefined){
if(typeof data.status_callback_event !== "string"){
const err29 = {instancePath:instancePath+"/status_callback_event",schemaPath:"#/anyOf/0/properties/status_callback_event/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.status_callback_event_type !== undefined){
if(typeof data.status_callback_event_type !== "string"){
const err30 = {instancePath:instancePath+"/status_callback_event_type",schemaPath:"#/anyOf/0/properties/status_callback_event_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.recording_status_callback !== undefined){
let data15 = data.recording_status_callback;
if(typeof data15 === "string"){
if(!pattern88.test(data15)){
const err31 = {instancePath:instancePath+"/recording_status_callback",schemaPath:"#/anyOf/0/properties/recording_status_callback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/recording_status_callback",schemaPath:"#/anyOf/0/properties/recording_status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.recording_status_callback_method !== undefined){
let data16 = data.recording_status_callback_method;
if(typeof data16 === "string"){
if(!pattern92.test(data16)){
const err33 = {instancePath:instancePath+"/recording_status_callback_method",schemaPath:"#/anyOf/0/properties/recording_status_callback_method/pattern",keyword:"pattern",params:{pattern: "^(?:GET|POST)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/recording_status_callback_method",schemaPath:"#/anyOf/0/properties/recording_status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.recording_status_callback_event !== undefined){
if(typeof data.recording_status_callback_event !== "string"){
const err35 = {instancePath:instancePath+"/recording_status_callback_event",schemaPath:"#/anyOf/0/properties/recording_status_callback_event/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.recording_status_callback_event_type !== undefined){
if(typeof data.recording_status_callback_event_type !== "string"){
const err36 = {instancePath:instancePath+"/recording_status_callback_event_type",schemaPath:"#/anyOf/0/properties/recording_status_callback_event_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.result !== undefined){
let data19 = data.result;
const _errs43 = errors;
let valid2 = false;
const _errs44 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.case === undefined){
const err37 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/0/properties/result/anyOf/0/required",keyword:"required",params:{missingProperty: "case"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key1 in data19){
if(!(((key1 === "case") || (key1 === "variable")) || (key1 === "default"))){
const err38 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/0/properties/result/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data19.case !== undefined){
let data20 = data19.case;
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
const err39 = {instancePath:instancePath+"/result/case",schemaPath:"#/anyOf/0/properties/result/anyOf/0/properties/case/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data19.variable !== undefined){
if(typeof data19.variable !== "string"){
const err40 = {instancePath:instancePath+"/result/variable",schemaPath:"#/anyOf/0/properties/result/anyOf/0/properties/variable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data19.default !== undefined){
let data22 = data19.default;
const _errs52 = errors;
let valid4 = false;
const _errs53 = errors;
if(!(Array.isArray(data22))){
const err41 = {instancePath:instancePath+"/result/default",schemaPath:"#/anyOf/0/properties/result/anyOf/0/properties/default/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid2 = _errs53 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs55 = errors;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
const err42 = {instancePath:instancePath+"/result/default",schemaPath:"#/anyOf/0/properties/result/anyOf/0/properties/default/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid2 = _errs55 === errors;
valid4 = valid4 || _valid2;
}
if(!valid4){
const err43 = {instancePath:instancePath+"/result/default",schemaPath:"#/anyOf/0/properties/result/anyOf/0/properties/default/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/0/properties/result/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid1 = _errs44 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs57 = errors;
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data23 = data19[i0];
const _errs60 = errors;
let valid7 = false;
const _errs61 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.when === undefined){
const err45 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/required",keyword:"required",params:{missingProperty: "when"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data23.then === undefined){
const err46 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/required",keyword:"required",params:{missingProperty: "then"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key2 in data23){
if(!(((key2 === "when") || (key2 === "then")) || (key2 === "else"))){
const err47 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data23.when !== undefined){
if(typeof data23.when !== "string"){
const err48 = {instancePath:instancePath+"/result/" + i0+"/when",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/when/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data23.then !== undefined){
let data25 = data23.then;
const _errs67 = errors;
let valid9 = false;
const _errs68 = errors;
if(!(Array.isArray(data25))){
const err49 = {instancePath:instancePath+"/result/" + i0+"/then",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/then/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid4 = _errs68 === errors;
valid9 = valid9 || _valid4;
if(!valid9){
const _errs70 = errors;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
const err50 = {instancePath:instancePath+"/result/" + i0+"/then",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/then/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid4 = _errs70 === errors;
valid9 = valid9 || _valid4;
}
if(!valid9){
const err51 = {instancePath:instancePath+"/result/" + i0+"/then",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/then/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
}
}
if(data23.else !== undefined){
let data26 = data23.else;
const _errs73 = errors;
let valid10 = false;
const _errs74 = errors;
if(!(Array.isArray(data26))){
const err52 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/else/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid5 = _errs74 === errors;
valid10 = valid10 || _valid5;
if(!valid10){
const _errs76 = errors;
if(!(data26 && typeof data26 == "object" && !Array.isArray(data26))){
const err53 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/else/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid5 = _errs76 === errors;
valid10 = valid10 || _valid5;
}
if(!valid10){
const err54 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/properties/else/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err55 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid3 = _errs61 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs78 = errors;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.else === undefined){
const err56 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/required",keyword:"required",params:{missingProperty: "else"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key3 in data23){
if(!(key3 === "else")){
const err57 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data23.else !== undefined){
let data27 = data23.else;
const _errs82 = errors;
let valid12 = false;
const _errs83 = errors;
if(!(Array.isArray(data27))){
const err58 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/properties/else/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid6 = _errs83 === errors;
valid12 = valid12 || _valid6;
if(!valid12){
const _errs85 = errors;
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
const err59 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/properties/else/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid6 = _errs85 === errors;
valid12 = valid12 || _valid6;
}
if(!valid12){
const err60 = {instancePath:instancePath+"/result/" + i0+"/else",schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/properties/else/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid3 = _errs78 === errors;
valid7 = valid7 || _valid3;
}
if(!valid7){
const err62 = {instancePath:instancePath+"/result/" + i0,schemaPath:"#/anyOf/0/properties/result/anyOf/1/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err63 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/0/properties/result/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid1 = _errs57 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err64 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/0/properties/result/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
}
if(data.stream !== undefined){
let data28 = data.stream;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.url === undefined){
const err65 = {instancePath:instancePath+"/stream",schemaPath:"#/anyOf/0/properties/stream/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key4 in data28){
if(!((((((((key4 === "url") || (key4 === "name")) || (key4 === "codec")) || (key4 === "realtime")) || (key4 === "status_url")) || (key4 === "status_url_method")) || (key4 === "authorization_bearer_token")) || (key4 === "custom_parameters"))){
const err66 = {instancePath:instancePath+"/stream",schemaPath:"#/anyOf/0/properties/stream/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data28.url !== undefined){
let data29 = data28.url;
if(typeof data29 === "string"){
if(data29.length < 1){
const err67 = {instancePath:instancePath+"/stream/url",schemaPath:"#/anyOf/0/properties/stream/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/stream/url",schemaPath:"#/anyOf/0/properties/stream/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data28.name !== undefined){
if(typeof data28.name !== "string"){
const err69 = {instancePath:instancePath+"/stream/name",schemaPath:"#/anyOf/0/properties/stream/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data28.codec !== undefined){
if(typeof data28.codec !== "string"){
const err70 = {instancePath:instancePath+"/stream/codec",schemaPath:"#/anyOf/0/properties/stream/properties/codec/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data28.realtime !== undefined){
let data32 = data28.realtime;
if((typeof data32 !== "boolean") && (typeof data32 !== "string")){
const err71 = {instancePath:instancePath+"/stream/realtime",schemaPath:"#/anyOf/0/properties/stream/properties/realtime/type",keyword:"type",params:{type: schema24.anyOf[0].properties.stream.properties.realtime.type}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err72 = {instancePath:instancePath+"/stream/realtime",schemaPath:"#/anyOf/0/properties/stream/properties/realtime/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
if(data28.status_url !== undefined){
let data33 = data28.status_url;
if(typeof data33 === "string"){
if(!pattern88.test(data33)){
const err73 = {instancePath:instancePath+"/stream/status_url",schemaPath:"#/anyOf/0/properties/stream/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/stream/status_url",schemaPath:"#/anyOf/0/properties/stream/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data28.status_url_method !== undefined){
let data34 = data28.status_url_method;
if(typeof data34 === "string"){
if(!pattern92.test(data34)){
const err75 = {instancePath:instancePath+"/stream/status_url_method",schemaPath:"#/anyOf/0/properties/stream/properties/status_url_method/pattern",keyword:"pattern",params:{pattern: "^(?:GET|POST)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/stream/status_url_method",schemaPath:"#/anyOf/0/properties/stream/properties/status_url_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data28.authorization_bearer_token !== undefined){
if(typeof data28.authorization_bearer_token !== "string"){
const err77 = {instancePath:instancePath+"/stream/authorization_bearer_token",schemaPath:"#/anyOf/0/properties/stream/properties/authorization_bearer_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data28.custom_parameters !== undefined){
let data36 = data28.custom_parameters;
if(!(data36 && typeof data36 == "object" && !Array.isArray(data36))){
const err78 = {instancePath:instancePath+"/stream/custom_parameters",schemaPath:"#/anyOf/0/properties/stream/properties/custom_parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/stream",schemaPath:"#/anyOf/0/properties/stream/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.meta !== undefined){
let data37 = data.meta;
if(!(data37 && typeof data37 == "object" && !Array.isArray(data37))){
const err80 = {instancePath:instancePath+"/meta",schemaPath:"#/anyOf/0/properties/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs108 = errors;
if(typeof data === "string"){
if(data.length < 1){
const err82 = {instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid0 = _errs108 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err84 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate23.errors = vErrors;
return errors === 0;
}

export const verb_join_room = validate24;
const schema25 = {"anyOf":[{"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1}},"additionalProperties":false},{"type":"string","minLength":1}],"$id":"schema:verb_join_room"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_join_room" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "name")){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/0/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(typeof data === "string"){
if(data.length < 1){
const err5 = {instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate24.errors = vErrors;
return errors === 0;
}

export const verb_label = validate25;
const schema26 = {"anyOf":[{"type":"string","minLength":1},{"type":"object","required":["label"],"properties":{"label":{"type":"string","minLength":1}},"additionalProperties":false}],"$id":"schema:verb_label"};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_label" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.label === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "label"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "label")){
const err3 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.label !== undefined){
let data0 = data.label;
if(typeof data0 === "string"){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/label",schemaPath:"#/anyOf/1/properties/label/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/label",schemaPath:"#/anyOf/1/properties/label/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate25.errors = vErrors;
return errors === 0;
}

export const verb_live_transcribe = validate26;
const schema27 = {"type":"object","required":["action"],"properties":{"action":{"anyOf":[{"type":"object","required":["start"],"properties":{"start":{"type":"object","required":["lang","direction"],"properties":{"lang":{"type":"string"},"direction":{"type":"array","items":{"type":"string","enum":["remote-caller","local-caller"]}},"webhook":{"type":"string"},"live_events":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"ai_summary":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"ai_summary_prompt":{"type":"string"},"speech_engine":{"type":"string"},"speech_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1500},"vad_silence_ms":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"vad_thresh":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":1800},"debug_level":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":2}}}},"additionalProperties":false},{"type":"string","const":"stop"},{"type":"object","required":["stop"],"properties":{"stop":{"type":"object","properties":{}}},"additionalProperties":false},{"type":"string","const":"summarize"},{"type":"object","required":["summarize"],"properties":{"summarize":{"type":"object","properties":{"webhook":{"type":"string"},"prompt":{"type":"string"}}}},"additionalProperties":false}]}},"additionalProperties":false,"$id":"schema:verb_live_transcribe"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_live_transcribe" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "action")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.start === undefined){
const err2 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/0/required",keyword:"required",params:{missingProperty: "start"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!(key1 === "start")){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.start !== undefined){
let data1 = data0.start;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.lang === undefined){
const err4 = {instancePath:instancePath+"/action/start",schemaPath:"#/properties/action/anyOf/0/properties/start/required",keyword:"required",params:{missingProperty: "lang"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.direction === undefined){
const err5 = {instancePath:instancePath+"/action/start",schemaPath:"#/properties/action/anyOf/0/properties/start/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.lang !== undefined){
if(typeof data1.lang !== "string"){
const err6 = {instancePath:instancePath+"/action/start/lang",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/lang/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.direction !== undefined){
let data3 = data1.direction;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/action/start/direction/" + i0,schemaPath:"#/properties/action/anyOf/0/properties/start/properties/direction/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data4 === "remote-caller") || (data4 === "local-caller"))){
const err8 = {instancePath:instancePath+"/action/start/direction/" + i0,schemaPath:"#/properties/action/anyOf/0/properties/start/properties/direction/items/enum",keyword:"enum",params:{allowedValues: schema27.properties.action.anyOf[0].properties.start.properties.direction.items.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/action/start/direction",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/direction/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.webhook !== undefined){
if(typeof data1.webhook !== "string"){
const err10 = {instancePath:instancePath+"/action/start/webhook",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/webhook/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.live_events !== undefined){
let data6 = data1.live_events;
if((typeof data6 !== "boolean") && (typeof data6 !== "string")){
const err11 = {instancePath:instancePath+"/action/start/live_events",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/live_events/type",keyword:"type",params:{type: schema27.properties.action.anyOf[0].properties.start.properties.live_events.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err12 = {instancePath:instancePath+"/action/start/live_events",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/live_events/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data1.ai_summary !== undefined){
let data7 = data1.ai_summary;
if((typeof data7 !== "boolean") && (typeof data7 !== "string")){
const err13 = {instancePath:instancePath+"/action/start/ai_summary",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/ai_summary/type",keyword:"type",params:{type: schema27.properties.action.anyOf[0].properties.start.properties.ai_summary.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err14 = {instancePath:instancePath+"/action/start/ai_summary",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/ai_summary/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data1.ai_summary_prompt !== undefined){
if(typeof data1.ai_summary_prompt !== "string"){
const err15 = {instancePath:instancePath+"/action/start/ai_summary_prompt",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/ai_summary_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.speech_engine !== undefined){
if(typeof data1.speech_engine !== "string"){
const err16 = {instancePath:instancePath+"/action/start/speech_engine",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/speech_engine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.speech_timeout !== undefined){
let data10 = data1.speech_timeout;
if((!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))) && (typeof data10 !== "string")){
const err17 = {instancePath:instancePath+"/action/start/speech_timeout",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/speech_timeout/type",keyword:"type",params:{type: schema27.properties.action.anyOf[0].properties.start.properties.speech_timeout.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 < 1500 || isNaN(data10)){
const err18 = {instancePath:instancePath+"/action/start/speech_timeout",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/speech_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1500}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err19 = {instancePath:instancePath+"/action/start/speech_timeout",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/speech_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data1.vad_silence_ms !== undefined){
let data11 = data1.vad_silence_ms;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (typeof data11 !== "string")){
const err20 = {instancePath:instancePath+"/action/start/vad_silence_ms",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/vad_silence_ms/type",keyword:"type",params:{type: schema27.properties.action.anyOf[0].properties.start.properties.vad_silence_ms.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data11 == "number"){
if(data11 < 0 || isNaN(data11)){
const err21 = {instancePath:instancePath+"/action/start/vad_silence_ms",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/vad_silence_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err22 = {instancePath:instancePath+"/action/start/vad_silence_ms",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/vad_silence_ms/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data1.vad_thresh !== undefined){
let data12 = data1.vad_thresh;
if((!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))) && (typeof data12 !== "string")){
const err23 = {instancePath:instancePath+"/action/start/vad_thresh",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/vad_thresh/type",keyword:"type",params:{type: schema27.properties.action.anyOf[0].properties.start.properties.vad_thresh.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data12 == "number"){
if(data12 > 1800 || isNaN(data12)){
const err24 = {instancePath:instancePath+"/action/start/vad_thresh",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/vad_thresh/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1800}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err25 = {instancePath:instancePath+"/action/start/vad_thresh",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/vad_thresh/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err26 = {instancePath:instancePath+"/action/start/vad_thresh",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/vad_thresh/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data1.debug_level !== undefined){
let data13 = data1.debug_level;
if((!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))) && (typeof data13 !== "string")){
const err27 = {instancePath:instancePath+"/action/start/debug_level",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/debug_level/type",keyword:"type",params:{type: schema27.properties.action.anyOf[0].properties.start.properties.debug_level.type}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data13 == "number"){
if(data13 > 2 || isNaN(data13)){
const err28 = {instancePath:instancePath+"/action/start/debug_level",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/debug_level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err29 = {instancePath:instancePath+"/action/start/debug_level",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/debug_level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err30 = {instancePath:instancePath+"/action/start/debug_level",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/debug_level/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/action/start",schemaPath:"#/properties/action/anyOf/0/properties/start/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs33 = errors;
if(typeof data0 !== "string"){
const err33 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if("stop" !== data0){
const err34 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/1/const",keyword:"const",params:{allowedValue: "stop"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs33 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs35 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.stop === undefined){
const err35 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/2/required",keyword:"required",params:{missingProperty: "stop"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data0){
if(!(key2 === "stop")){
const err36 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data0.stop !== undefined){
let data14 = data0.stop;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err37 = {instancePath:instancePath+"/action/stop",schemaPath:"#/properties/action/anyOf/2/properties/stop/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs35 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs40 = errors;
if(typeof data0 !== "string"){
const err39 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/3/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if("summarize" !== data0){
const err40 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/3/const",keyword:"const",params:{allowedValue: "summarize"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid0 = _errs40 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs42 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.summarize === undefined){
const err41 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/4/required",keyword:"required",params:{missingProperty: "summarize"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key3 in data0){
if(!(key3 === "summarize")){
const err42 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data0.summarize !== undefined){
let data15 = data0.summarize;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.webhook !== undefined){
if(typeof data15.webhook !== "string"){
const err43 = {instancePath:instancePath+"/action/summarize/webhook",schemaPath:"#/properties/action/anyOf/4/properties/summarize/properties/webhook/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data15.prompt !== undefined){
if(typeof data15.prompt !== "string"){
const err44 = {instancePath:instancePath+"/action/summarize/prompt",schemaPath:"#/properties/action/anyOf/4/properties/summarize/properties/prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/action/summarize",schemaPath:"#/properties/action/anyOf/4/properties/summarize/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid0 = _errs42 === errors;
valid1 = valid1 || _valid0;
}
}
}
}
if(!valid1){
const err47 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

export const verb_live_translate = validate27;
const schema28 = {"type":"object","required":["action"],"properties":{"action":{"anyOf":[{"type":"object","required":["start"],"properties":{"start":{"type":"object","required":["from_lang","to_lang","direction"],"properties":{"from_lang":{"type":"string"},"to_lang":{"type":"string"},"direction":{"type":"array","items":{"type":"string","enum":["remote-caller","local-caller"]}},"webhook":{"type":"string"},"live_events":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"ai_summary":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"ai_summary_prompt":{"type":"string"},"speech_engine":{"type":"string"},"speech_timeout":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1500},"vad_silence_ms":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"vad_thresh":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":1800},"debug_level":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":2},"from_voice":{"type":"string"},"to_voice":{"type":"string"},"filter_from":{"type":"string"},"filter_to":{"type":"string"}}}},"additionalProperties":false},{"type":"string","const":"stop"},{"type":"object","required":["stop"],"properties":{"stop":{"type":"object","properties":{}}},"additionalProperties":false},{"type":"string","const":"summarize"},{"type":"object","required":["summarize"],"properties":{"summarize":{"type":"object","properties":{"webhook":{"type":"string"},"prompt":{"type":"string"}}}},"additionalProperties":false},{"type":"object","required":["inject"],"properties":{"inject":{"type":"object","required":["message","direction"],"properties":{"message":{"type":"string"},"direction":{"type":"array","items":{"type":"string","enum":["remote-caller","local-caller"]}}},"additionalProperties":false}},"additionalProperties":false}]}},"additionalProperties":false,"$id":"schema:verb_live_translate"};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_live_translate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "action")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.action !== undefined){
let data0 = data.action;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.start === undefined){
const err2 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/0/required",keyword:"required",params:{missingProperty: "start"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key1 in data0){
if(!(key1 === "start")){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.start !== undefined){
let data1 = data0.start;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.from_lang === undefined){
const err4 = {instancePath:instancePath+"/action/start",schemaPath:"#/properties/action/anyOf/0/properties/start/required",keyword:"required",params:{missingProperty: "from_lang"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.to_lang === undefined){
const err5 = {instancePath:instancePath+"/action/start",schemaPath:"#/properties/action/anyOf/0/properties/start/required",keyword:"required",params:{missingProperty: "to_lang"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.direction === undefined){
const err6 = {instancePath:instancePath+"/action/start",schemaPath:"#/properties/action/anyOf/0/properties/start/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.from_lang !== undefined){
if(typeof data1.from_lang !== "string"){
const err7 = {instancePath:instancePath+"/action/start/from_lang",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/from_lang/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.to_lang !== undefined){
if(typeof data1.to_lang !== "string"){
const err8 = {instancePath:instancePath+"/action/start/to_lang",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/to_lang/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.direction !== undefined){
let data4 = data1.direction;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err9 = {instancePath:instancePath+"/action/start/direction/" + i0,schemaPath:"#/properties/action/anyOf/0/properties/start/properties/direction/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!((data5 === "remote-caller") || (data5 === "local-caller"))){
const err10 = {instancePath:instancePath+"/action/start/direction/" + i0,schemaPath:"#/properties/action/anyOf/0/properties/start/properties/direction/items/enum",keyword:"enum",params:{allowedValues: schema28.properties.action.anyOf[0].properties.start.properties.direction.items.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/action/start/direction",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/direction/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.webhook !== undefined){
if(typeof data1.webhook !== "string"){
const err12 = {instancePath:instancePath+"/action/start/webhook",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/webhook/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.live_events !== undefined){
let data7 = data1.live_events;
if((typeof data7 !== "boolean") && (typeof data7 !== "string")){
const err13 = {instancePath:instancePath+"/action/start/live_events",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/live_events/type",keyword:"type",params:{type: schema28.properties.action.anyOf[0].properties.start.properties.live_events.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err14 = {instancePath:instancePath+"/action/start/live_events",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/live_events/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data1.ai_summary !== undefined){
let data8 = data1.ai_summary;
if((typeof data8 !== "boolean") && (typeof data8 !== "string")){
const err15 = {instancePath:instancePath+"/action/start/ai_summary",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/ai_summary/type",keyword:"type",params:{type: schema28.properties.action.anyOf[0].properties.start.properties.ai_summary.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err16 = {instancePath:instancePath+"/action/start/ai_summary",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/ai_summary/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data1.ai_summary_prompt !== undefined){
if(typeof data1.ai_summary_prompt !== "string"){
const err17 = {instancePath:instancePath+"/action/start/ai_summary_prompt",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/ai_summary_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.speech_engine !== undefined){
if(typeof data1.speech_engine !== "string"){
const err18 = {instancePath:instancePath+"/action/start/speech_engine",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/speech_engine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.speech_timeout !== undefined){
let data11 = data1.speech_timeout;
if((!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))) && (typeof data11 !== "string")){
const err19 = {instancePath:instancePath+"/action/start/speech_timeout",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/speech_timeout/type",keyword:"type",params:{type: schema28.properties.action.anyOf[0].properties.start.properties.speech_timeout.type}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(typeof data11 == "number"){
if(data11 < 1500 || isNaN(data11)){
const err20 = {instancePath:instancePath+"/action/start/speech_timeout",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/speech_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1500}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err21 = {instancePath:instancePath+"/action/start/speech_timeout",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/speech_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data1.vad_silence_ms !== undefined){
let data12 = data1.vad_silence_ms;
if((!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))) && (typeof data12 !== "string")){
const err22 = {instancePath:instancePath+"/action/start/vad_silence_ms",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/vad_silence_ms/type",keyword:"type",params:{type: schema28.properties.action.anyOf[0].properties.start.properties.vad_silence_ms.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data12 == "number"){
if(data12 < 0 || isNaN(data12)){
const err23 = {instancePath:instancePath+"/action/start/vad_silence_ms",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/vad_silence_ms/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err24 = {instancePath:instancePath+"/action/start/vad_silence_ms",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/vad_silence_ms/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data1.vad_thresh !== undefined){
let data13 = data1.vad_thresh;
if((!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))) && (typeof data13 !== "string")){
const err25 = {instancePath:instancePath+"/action/start/vad_thresh",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/vad_thresh/type",keyword:"type",params:{type: schema28.properties.action.anyOf[0].properties.start.properties.vad_thresh.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data13 == "number"){
if(data13 > 1800 || isNaN(data13)){
const err26 = {instancePath:instancePath+"/action/start/vad_thresh",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/vad_thresh/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1800}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err27 = {instancePath:instancePath+"/action/start/vad_thresh",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/vad_thresh/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err28 = {instancePath:instancePath+"/action/start/vad_thresh",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/vad_thresh/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data1.debug_level !== undefined){
let data14 = data1.debug_level;
if((!((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14)))) && (typeof data14 !== "string")){
const err29 = {instancePath:instancePath+"/action/start/debug_level",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/debug_level/type",keyword:"type",params:{type: schema28.properties.action.anyOf[0].properties.start.properties.debug_level.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data14 == "number"){
if(data14 > 2 || isNaN(data14)){
const err30 = {instancePath:instancePath+"/action/start/debug_level",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/debug_level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err31 = {instancePath:instancePath+"/action/start/debug_level",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/debug_level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err32 = {instancePath:instancePath+"/action/start/debug_level",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/debug_level/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
if(data1.from_voice !== undefined){
if(typeof data1.from_voice !== "string"){
const err33 = {instancePath:instancePath+"/action/start/from_voice",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/from_voice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data1.to_voice !== undefined){
if(typeof data1.to_voice !== "string"){
const err34 = {instancePath:instancePath+"/action/start/to_voice",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/to_voice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data1.filter_from !== undefined){
if(typeof data1.filter_from !== "string"){
const err35 = {instancePath:instancePath+"/action/start/filter_from",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/filter_from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data1.filter_to !== undefined){
if(typeof data1.filter_to !== "string"){
const err36 = {instancePath:instancePath+"/action/start/filter_to",schemaPath:"#/properties/action/anyOf/0/properties/start/properties/filter_to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/action/start",schemaPath:"#/properties/action/anyOf/0/properties/start/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs43 = errors;
if(typeof data0 !== "string"){
const err39 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if("stop" !== data0){
const err40 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/1/const",keyword:"const",params:{allowedValue: "stop"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid0 = _errs43 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs45 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.stop === undefined){
const err41 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/2/required",keyword:"required",params:{missingProperty: "stop"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key2 in data0){
if(!(key2 === "stop")){
const err42 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data0.stop !== undefined){
let data19 = data0.stop;
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
const err43 = {instancePath:instancePath+"/action/stop",schemaPath:"#/properties/action/anyOf/2/properties/stop/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid0 = _errs45 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs50 = errors;
if(typeof data0 !== "string"){
const err45 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/3/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if("summarize" !== data0){
const err46 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/3/const",keyword:"const",params:{allowedValue: "summarize"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid0 = _errs50 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs52 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.summarize === undefined){
const err47 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/4/required",keyword:"required",params:{missingProperty: "summarize"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key3 in data0){
if(!(key3 === "summarize")){
const err48 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data0.summarize !== undefined){
let data20 = data0.summarize;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.webhook !== undefined){
if(typeof data20.webhook !== "string"){
const err49 = {instancePath:instancePath+"/action/summarize/webhook",schemaPath:"#/properties/action/anyOf/4/properties/summarize/properties/webhook/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data20.prompt !== undefined){
if(typeof data20.prompt !== "string"){
const err50 = {instancePath:instancePath+"/action/summarize/prompt",schemaPath:"#/properties/action/anyOf/4/properties/summarize/properties/prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/action/summarize",schemaPath:"#/properties/action/anyOf/4/properties/summarize/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid0 = _errs52 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs61 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.inject === undefined){
const err53 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/5/required",keyword:"required",params:{missingProperty: "inject"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key4 in data0){
if(!(key4 === "inject")){
const err54 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data0.inject !== undefined){
let data23 = data0.inject;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.message === undefined){
const err55 = {instancePath:instancePath+"/action/inject",schemaPath:"#/properties/action/anyOf/5/properties/inject/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data23.direction === undefined){
const err56 = {instancePath:instancePath+"/action/inject",schemaPath:"#/properties/action/anyOf/5/properties/inject/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key5 in data23){
if(!((key5 === "message") || (key5 === "direction"))){
const err57 = {instancePath:instancePath+"/action/inject",schemaPath:"#/properties/action/anyOf/5/properties/inject/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data23.message !== undefined){
if(typeof data23.message !== "string"){
const err58 = {instancePath:instancePath+"/action/inject/message",schemaPath:"#/properties/action/anyOf/5/properties/inject/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data23.direction !== undefined){
let data25 = data23.direction;
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if(typeof data26 !== "string"){
const err59 = {instancePath:instancePath+"/action/inject/direction/" + i1,schemaPath:"#/properties/action/anyOf/5/properties/inject/properties/direction/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!((data26 === "remote-caller") || (data26 === "local-caller"))){
const err60 = {instancePath:instancePath+"/action/inject/direction/" + i1,schemaPath:"#/properties/action/anyOf/5/properties/inject/properties/direction/items/enum",keyword:"enum",params:{allowedValues: schema28.properties.action.anyOf[5].properties.inject.properties.direction.items.enum}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/action/inject/direction",schemaPath:"#/properties/action/anyOf/5/properties/inject/properties/direction/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/action/inject",schemaPath:"#/properties/action/anyOf/5/properties/inject/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf/5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid0 = _errs61 === errors;
valid1 = valid1 || _valid0;
}
}
}
}
}
if(!valid1){
const err64 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err65 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

export const verb_pay = validate28;
const schema29 = {"type":"object","required":["payment_connector_url"],"properties":{"payment_connector_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"charge_amount":{"type":"string"},"currency":{"type":"string"},"description":{"type":"string"},"input":{"type":"string","pattern":"^(?:dtmf|voice)$|^[$%]\\{.*\\}$"},"payment_method":{"type":"string","pattern":"^(?:credit-card|ach-debit)$|^[$%]\\{.*\\}$"},"bank_account_type":{"type":"string"},"token_type":{"type":"string","pattern":"^(?:one-time|reusable)$|^[$%]\\{.*\\}$"},"security_code":{"anyOf":[{"type":"boolean"},{"type":"string"}]},"postal_code":{"anyOf":[{"type":"boolean"},{"type":"string"}]},"min_postal_code_length":{"anyOf":[{"type":"integer"},{"type":"string"}]},"valid_card_types":{"type":"string"},"max_attempts":{"anyOf":[{"type":"integer"},{"type":"string"}]},"timeout":{"anyOf":[{"type":"integer"},{"type":"string"}]},"language":{"type":"string"},"voice":{"type":"string"},"parameters":{"type":"array","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string"},"value":{"type":"string"}},"additionalProperties":false}},"prompts":{"type":"array","items":{"type":"object","required":["for","actions"],"properties":{"for":{"type":"string"},"actions":{"type":"array","items":{"type":"object","required":["type","phrase"],"properties":{"type":{"type":"string"},"phrase":{"type":"string"}},"additionalProperties":false},"minItems":1},"attempts":{"type":"string"},"attempt":{"type":"string"},"card_type":{"type":"string"},"error_type":{"type":"string"},"require_matching_inputs":{"anyOf":[{"type":"boolean"},{"type":"string"}]}},"additionalProperties":false}},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}},"additionalProperties":false,"$id":"schema:verb_pay"};
const pattern169 = new RegExp("^(?:dtmf|voice)$|^[$%]\\{.*\\}$", "u");
const pattern170 = new RegExp("^(?:credit-card|ach-debit)$|^[$%]\\{.*\\}$", "u");
const pattern171 = new RegExp("^(?:one-time|reusable)$|^[$%]\\{.*\\}$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_pay" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.payment_connector_url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "payment_connector_url"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema29.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.payment_connector_url !== undefined){
let data0 = data.payment_connector_url;
if(typeof data0 === "string"){
if(!pattern88.test(data0)){
const err2 = {instancePath:instancePath+"/payment_connector_url",schemaPath:"#/properties/payment_connector_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/payment_connector_url",schemaPath:"#/properties/payment_connector_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.charge_amount !== undefined){
if(typeof data.charge_amount !== "string"){
const err4 = {instancePath:instancePath+"/charge_amount",schemaPath:"#/properties/charge_amount/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.currency !== undefined){
if(typeof data.currency !== "string"){
const err5 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.input !== undefined){
let data4 = data.input;
if(typeof data4 === "string"){
if(!pattern169.test(data4)){
const err7 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/pattern",keyword:"pattern",params:{pattern: "^(?:dtmf|voice)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.payment_method !== undefined){
let data5 = data.payment_method;
if(typeof data5 === "string"){
if(!pattern170.test(data5)){
const err9 = {instancePath:instancePath+"/payment_method",schemaPath:"#/properties/payment_method/pattern",keyword:"pattern",params:{pattern: "^(?:credit-card|ach-debit)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/payment_method",schemaPath:"#/properties/payment_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.bank_account_type !== undefined){
if(typeof data.bank_account_type !== "string"){
const err11 = {instancePath:instancePath+"/bank_account_type",schemaPath:"#/properties/bank_account_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.token_type !== undefined){
let data7 = data.token_type;
if(typeof data7 === "string"){
if(!pattern171.test(data7)){
const err12 = {instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/pattern",keyword:"pattern",params:{pattern: "^(?:one-time|reusable)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/token_type",schemaPath:"#/properties/token_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.security_code !== undefined){
let data8 = data.security_code;
const _errs19 = errors;
let valid1 = false;
const _errs20 = errors;
if(typeof data8 !== "boolean"){
const err14 = {instancePath:instancePath+"/security_code",schemaPath:"#/properties/security_code/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs22 = errors;
if(typeof data8 !== "string"){
const err15 = {instancePath:instancePath+"/security_code",schemaPath:"#/properties/security_code/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err16 = {instancePath:instancePath+"/security_code",schemaPath:"#/properties/security_code/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.postal_code !== undefined){
let data9 = data.postal_code;
const _errs25 = errors;
let valid2 = false;
const _errs26 = errors;
if(typeof data9 !== "boolean"){
const err17 = {instancePath:instancePath+"/postal_code",schemaPath:"#/properties/postal_code/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs28 = errors;
if(typeof data9 !== "string"){
const err18 = {instancePath:instancePath+"/postal_code",schemaPath:"#/properties/postal_code/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err19 = {instancePath:instancePath+"/postal_code",schemaPath:"#/properties/postal_code/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.min_postal_code_length !== undefined){
let data10 = data.min_postal_code_length;
const _errs31 = errors;
let valid3 = false;
const _errs32 = errors;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err20 = {instancePath:instancePath+"/min_postal_code_length",schemaPath:"#/properties/min_postal_code_length/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid2 = _errs32 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs34 = errors;
if(typeof data10 !== "string"){
const err21 = {instancePath:instancePath+"/min_postal_code_length",schemaPath:"#/properties/min_postal_code_length/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid2 = _errs34 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
const err22 = {instancePath:instancePath+"/min_postal_code_length",schemaPath:"#/properties/min_postal_code_length/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
if(data.valid_card_types !== undefined){
if(typeof data.valid_card_types !== "string"){
const err23 = {instancePath:instancePath+"/valid_card_types",schemaPath:"#/properties/valid_card_types/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.max_attempts !== undefined){
let data12 = data.max_attempts;
const _errs39 = errors;
let valid4 = false;
const _errs40 = errors;
if(!((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12)))){
const err24 = {instancePath:instancePath+"/max_attempts",schemaPath:"#/properties/max_attempts/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid3 = _errs40 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const _errs42 = errors;
if(typeof data12 !== "string"){
const err25 = {instancePath:instancePath+"/max_attempts",schemaPath:"#/properties/max_attempts/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid3 = _errs42 === errors;
valid4 = valid4 || _valid3;
}
if(!valid4){
const err26 = {instancePath:instancePath+"/max_attempts",schemaPath:"#/properties/max_attempts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
if(data.timeout !== undefined){
let data13 = data.timeout;
const _errs45 = errors;
let valid5 = false;
const _errs46 = errors;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err27 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid4 = _errs46 === errors;
valid5 = valid5 || _valid4;
if(!valid5){
const _errs48 = errors;
if(typeof data13 !== "string"){
const err28 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid4 = _errs48 === errors;
valid5 = valid5 || _valid4;
}
if(!valid5){
const err29 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
}
if(data.language !== undefined){
if(typeof data.language !== "string"){
const err30 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.voice !== undefined){
if(typeof data.voice !== "string"){
const err31 = {instancePath:instancePath+"/voice",schemaPath:"#/properties/voice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.parameters !== undefined){
let data16 = data.parameters;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.name === undefined){
const err32 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data17.value === undefined){
const err33 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key1 in data17){
if(!((key1 === "name") || (key1 === "value"))){
const err34 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data17.name !== undefined){
if(typeof data17.name !== "string"){
const err35 = {instancePath:instancePath+"/parameters/" + i0+"/name",schemaPath:"#/properties/parameters/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data17.value !== undefined){
if(typeof data17.value !== "string"){
const err36 = {instancePath:instancePath+"/parameters/" + i0+"/value",schemaPath:"#/properties/parameters/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/parameters/" + i0,schemaPath:"#/properties/parameters/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/parameters",schemaPath:"#/properties/parameters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.prompts !== undefined){
let data20 = data.prompts;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.for === undefined){
const err39 = {instancePath:instancePath+"/prompts/" + i1,schemaPath:"#/properties/prompts/items/required",keyword:"required",params:{missingProperty: "for"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data21.actions === undefined){
const err40 = {instancePath:instancePath+"/prompts/" + i1,schemaPath:"#/properties/prompts/items/required",keyword:"required",params:{missingProperty: "actions"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
for(const key2 in data21){
if(!(((((((key2 === "for") || (key2 === "actions")) || (key2 === "attempts")) || (key2 === "attempt")) || (key2 === "card_type")) || (key2 === "error_type")) || (key2 === "require_matching_inputs"))){
const err41 = {instancePath:instancePath+"/prompts/" + i1,schemaPath:"#/properties/prompts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data21.for !== undefined){
if(typeof data21.for !== "string"){
const err42 = {instancePath:instancePath+"/prompts/" + i1+"/for",schemaPath:"#/properties/prompts/items/properties/for/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data21.actions !== undefined){
let data23 = data21.actions;
if(Array.isArray(data23)){
if(data23.length < 1){
const err43 = {instancePath:instancePath+"/prompts/" + i1+"/actions",schemaPath:"#/properties/prompts/items/properties/actions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.type === undefined){
const err44 = {instancePath:instancePath+"/prompts/" + i1+"/actions/" + i2,schemaPath:"#/properties/prompts/items/properties/actions/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data24.phrase === undefined){
const err45 = {instancePath:instancePath+"/prompts/" + i1+"/actions/" + i2,schemaPath:"#/properties/prompts/items/properties/actions/items/required",keyword:"required",params:{missingProperty: "phrase"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key3 in data24){
if(!((key3 === "type") || (key3 === "phrase"))){
const err46 = {instancePath:instancePath+"/prompts/" + i1+"/actions/" + i2,schemaPath:"#/properties/prompts/items/properties/actions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data24.type !== undefined){
if(typeof data24.type !== "string"){
const err47 = {instancePath:instancePath+"/prompts/" + i1+"/actions/" + i2+"/type",schemaPath:"#/properties/prompts/items/properties/actions/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data24.phrase !== undefined){
if(typeof data24.phrase !== "string"){
const err48 = {instancePath:instancePath+"/prompts/" + i1+"/actions/" + i2+"/phrase",schemaPath:"#/properties/prompts/items/properties/actions/items/properties/phrase/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/prompts/" + i1+"/actions/" + i2,schemaPath:"#/properties/prompts/items/properties/actions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/prompts/" + i1+"/actions",schemaPath:"#/properties/prompts/items/properties/actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data21.attempts !== undefined){
if(typeof data21.attempts !== "string"){
const err51 = {instancePath:instancePath+"/prompts/" + i1+"/attempts",schemaPath:"#/properties/prompts/items/properties/attempts/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data21.attempt !== undefined){
if(typeof data21.attempt !== "string"){
const err52 = {instancePath:instancePath+"/prompts/" + i1+"/attempt",schemaPath:"#/properties/prompts/items/properties/attempt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data21.card_type !== undefined){
if(typeof data21.card_type !== "string"){
const err53 = {instancePath:instancePath+"/prompts/" + i1+"/card_type",schemaPath:"#/properties/prompts/items/properties/card_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data21.error_type !== undefined){
if(typeof data21.error_type !== "string"){
const err54 = {instancePath:instancePath+"/prompts/" + i1+"/error_type",schemaPath:"#/properties/prompts/items/properties/error_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data21.require_matching_inputs !== undefined){
let data31 = data21.require_matching_inputs;
const _errs88 = errors;
let valid15 = false;
const _errs89 = errors;
if(typeof data31 !== "boolean"){
const err55 = {instancePath:instancePath+"/prompts/" + i1+"/require_matching_inputs",schemaPath:"#/properties/prompts/items/properties/require_matching_inputs/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid5 = _errs89 === errors;
valid15 = valid15 || _valid5;
if(!valid15){
const _errs91 = errors;
if(typeof data31 !== "string"){
const err56 = {instancePath:instancePath+"/prompts/" + i1+"/require_matching_inputs",schemaPath:"#/properties/prompts/items/properties/require_matching_inputs/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid5 = _errs91 === errors;
valid15 = valid15 || _valid5;
}
if(!valid15){
const err57 = {instancePath:instancePath+"/prompts/" + i1+"/require_matching_inputs",schemaPath:"#/properties/prompts/items/properties/require_matching_inputs/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err58 = {instancePath:instancePath+"/prompts/" + i1,schemaPath:"#/properties/prompts/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/prompts",schemaPath:"#/properties/prompts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.status_url !== undefined){
let data32 = data.status_url;
if(typeof data32 === "string"){
if(!pattern88.test(data32)){
const err60 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

export const verb_play = validate29;
const schema30 = {"anyOf":[{"type":"object","required":["url"],"properties":{"url":{"type":"string","minLength":1},"volume":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":-40,"maximum":40},"say_voice":{"type":"string"},"say_language":{"type":"string"},"say_gender":{"type":"string"},"auto_answer":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"loop":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}},"additionalProperties":false},{"type":"object","required":["urls"],"properties":{"urls":{"type":"array","items":{"type":"string","minLength":1},"minItems":1},"volume":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":-40,"maximum":40},"say_voice":{"type":"string"},"say_language":{"type":"string"},"say_gender":{"type":"string"},"auto_answer":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"loop":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}},"additionalProperties":false},{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}],"$id":"schema:verb_play"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_play" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "url") || (key0 === "volume")) || (key0 === "say_voice")) || (key0 === "say_language")) || (key0 === "say_gender")) || (key0 === "auto_answer")) || (key0 === "loop")) || (key0 === "status_url"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/0/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.volume !== undefined){
let data1 = data.volume;
if((!(typeof data1 == "number")) && (typeof data1 !== "string")){
const err4 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/0/properties/volume/type",keyword:"type",params:{type: schema30.anyOf[0].properties.volume.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 > 40 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/0/properties/volume/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < -40 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/0/properties/volume/minimum",keyword:"minimum",params:{comparison: ">=", limit: -40}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/0/properties/volume/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.say_voice !== undefined){
if(typeof data.say_voice !== "string"){
const err8 = {instancePath:instancePath+"/say_voice",schemaPath:"#/anyOf/0/properties/say_voice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.say_language !== undefined){
if(typeof data.say_language !== "string"){
const err9 = {instancePath:instancePath+"/say_language",schemaPath:"#/anyOf/0/properties/say_language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.say_gender !== undefined){
if(typeof data.say_gender !== "string"){
const err10 = {instancePath:instancePath+"/say_gender",schemaPath:"#/anyOf/0/properties/say_gender/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.auto_answer !== undefined){
let data5 = data.auto_answer;
if((typeof data5 !== "boolean") && (typeof data5 !== "string")){
const err11 = {instancePath:instancePath+"/auto_answer",schemaPath:"#/anyOf/0/properties/auto_answer/type",keyword:"type",params:{type: schema30.anyOf[0].properties.auto_answer.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err12 = {instancePath:instancePath+"/auto_answer",schemaPath:"#/anyOf/0/properties/auto_answer/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.loop !== undefined){
let data6 = data.loop;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (typeof data6 !== "string")){
const err13 = {instancePath:instancePath+"/loop",schemaPath:"#/anyOf/0/properties/loop/type",keyword:"type",params:{type: schema30.anyOf[0].properties.loop.type}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/loop",schemaPath:"#/anyOf/0/properties/loop/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err15 = {instancePath:instancePath+"/loop",schemaPath:"#/anyOf/0/properties/loop/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.status_url !== undefined){
let data7 = data.status_url;
if(typeof data7 === "string"){
if(!pattern88.test(data7)){
const err16 = {instancePath:instancePath+"/status_url",schemaPath:"#/anyOf/0/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/status_url",schemaPath:"#/anyOf/0/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.urls === undefined){
const err19 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "urls"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key1 in data){
if(!((((((((key1 === "urls") || (key1 === "volume")) || (key1 === "say_voice")) || (key1 === "say_language")) || (key1 === "say_gender")) || (key1 === "auto_answer")) || (key1 === "loop")) || (key1 === "status_url"))){
const err20 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.urls !== undefined){
let data8 = data.urls;
if(Array.isArray(data8)){
if(data8.length < 1){
const err21 = {instancePath:instancePath+"/urls",schemaPath:"#/anyOf/1/properties/urls/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(data9.length < 1){
const err22 = {instancePath:instancePath+"/urls/" + i0,schemaPath:"#/anyOf/1/properties/urls/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/urls/" + i0,schemaPath:"#/anyOf/1/properties/urls/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/urls",schemaPath:"#/anyOf/1/properties/urls/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.volume !== undefined){
let data10 = data.volume;
if((!(typeof data10 == "number")) && (typeof data10 !== "string")){
const err25 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/1/properties/volume/type",keyword:"type",params:{type: schema30.anyOf[1].properties.volume.type}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 > 40 || isNaN(data10)){
const err26 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/1/properties/volume/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data10 < -40 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/1/properties/volume/minimum",keyword:"minimum",params:{comparison: ">=", limit: -40}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err28 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/1/properties/volume/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.say_voice !== undefined){
if(typeof data.say_voice !== "string"){
const err29 = {instancePath:instancePath+"/say_voice",schemaPath:"#/anyOf/1/properties/say_voice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.say_language !== undefined){
if(typeof data.say_language !== "string"){
const err30 = {instancePath:instancePath+"/say_language",schemaPath:"#/anyOf/1/properties/say_language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.say_gender !== undefined){
if(typeof data.say_gender !== "string"){
const err31 = {instancePath:instancePath+"/say_gender",schemaPath:"#/anyOf/1/properties/say_gender/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.auto_answer !== undefined){
let data14 = data.auto_answer;
if((typeof data14 !== "boolean") && (typeof data14 !== "string")){
const err32 = {instancePath:instancePath+"/auto_answer",schemaPath:"#/anyOf/1/properties/auto_answer/type",keyword:"type",params:{type: schema30.anyOf[1].properties.auto_answer.type}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err33 = {instancePath:instancePath+"/auto_answer",schemaPath:"#/anyOf/1/properties/auto_answer/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
if(data.loop !== undefined){
let data15 = data.loop;
if((!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))) && (typeof data15 !== "string")){
const err34 = {instancePath:instancePath+"/loop",schemaPath:"#/anyOf/1/properties/loop/type",keyword:"type",params:{type: schema30.anyOf[1].properties.loop.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data15 == "number"){
if(data15 < 0 || isNaN(data15)){
const err35 = {instancePath:instancePath+"/loop",schemaPath:"#/anyOf/1/properties/loop/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err36 = {instancePath:instancePath+"/loop",schemaPath:"#/anyOf/1/properties/loop/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.status_url !== undefined){
let data16 = data.status_url;
if(typeof data16 === "string"){
if(!pattern88.test(data16)){
const err37 = {instancePath:instancePath+"/status_url",schemaPath:"#/anyOf/1/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/status_url",schemaPath:"#/anyOf/1/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs41 = errors;
if(typeof data === "string"){
if(data.length < 1){
const err40 = {instancePath,schemaPath:"#/anyOf/2/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid0 = _errs41 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs43 = errors;
if(Array.isArray(data)){
if(data.length < 1){
const err42 = {instancePath,schemaPath:"#/anyOf/3/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len1 = data.length;
for(let i1=0; i1<len1; i1++){
let data17 = data[i1];
if(typeof data17 === "string"){
if(data17.length < 1){
const err43 = {instancePath:instancePath+"/" + i1,schemaPath:"#/anyOf/3/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/" + i1,schemaPath:"#/anyOf/3/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid0 = _errs43 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err46 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate29.errors = vErrors;
return errors === 0;
}

export const verb_prompt = validate30;
const schema31 = {"anyOf":[{"type":"object","required":["play"],"properties":{"play":{"anyOf":[{"type":"string","minLength":1},{"type":"array","items":{"type":"string","minLength":1},"minItems":1}]},"volume":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":-40,"maximum":40},"say_voice":{"type":"string"},"say_language":{"type":"string"},"say_gender":{"type":"string"},"max_digits":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"terminators":{"type":"string"},"digit_timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"initial_timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"speech_timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"speech_end_timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"speech_language":{"type":"string"},"speech_hints":{"type":"array","items":{"type":"string"}},"speech_engine":{"type":"string"},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}},"additionalProperties":false},{"type":"string"}],"$id":"schema:verb_prompt"};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_prompt" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.play === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "play"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema31.anyOf[0].properties, key0))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.play !== undefined){
let data0 = data.play;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/play",schemaPath:"#/anyOf/0/properties/play/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/play",schemaPath:"#/anyOf/0/properties/play/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs6 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs8 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/play",schemaPath:"#/anyOf/0/properties/play/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/anyOf/0/properties/play/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/play/" + i0,schemaPath:"#/anyOf/0/properties/play/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/play",schemaPath:"#/anyOf/0/properties/play/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs8 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err8 = {instancePath:instancePath+"/play",schemaPath:"#/anyOf/0/properties/play/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.volume !== undefined){
let data2 = data.volume;
if((!(typeof data2 == "number")) && (typeof data2 !== "string")){
const err9 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/0/properties/volume/type",keyword:"type",params:{type: schema31.anyOf[0].properties.volume.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 40 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/0/properties/volume/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2 < -40 || isNaN(data2)){
const err11 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/0/properties/volume/minimum",keyword:"minimum",params:{comparison: ">=", limit: -40}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err12 = {instancePath:instancePath+"/volume",schemaPath:"#/anyOf/0/properties/volume/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.say_voice !== undefined){
if(typeof data.say_voice !== "string"){
const err13 = {instancePath:instancePath+"/say_voice",schemaPath:"#/anyOf/0/properties/say_voice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.say_language !== undefined){
if(typeof data.say_language !== "string"){
const err14 = {instancePath:instancePath+"/say_language",schemaPath:"#/anyOf/0/properties/say_language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.say_gender !== undefined){
if(typeof data.say_gender !== "string"){
const err15 = {instancePath:instancePath+"/say_gender",schemaPath:"#/anyOf/0/properties/say_gender/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.max_digits !== undefined){
let data6 = data.max_digits;
if((!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))) && (typeof data6 !== "string")){
const err16 = {instancePath:instancePath+"/max_digits",schemaPath:"#/anyOf/0/properties/max_digits/type",keyword:"type",params:{type: schema31.anyOf[0].properties.max_digits.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 < 1 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/max_digits",schemaPath:"#/anyOf/0/properties/max_digits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err18 = {instancePath:instancePath+"/max_digits",schemaPath:"#/anyOf/0/properties/max_digits/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.terminators !== undefined){
if(typeof data.terminators !== "string"){
const err19 = {instancePath:instancePath+"/terminators",schemaPath:"#/anyOf/0/properties/terminators/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.digit_timeout !== undefined){
let data8 = data.digit_timeout;
if((!(typeof data8 == "number")) && (typeof data8 !== "string")){
const err20 = {instancePath:instancePath+"/digit_timeout",schemaPath:"#/anyOf/0/properties/digit_timeout/type",keyword:"type",params:{type: schema31.anyOf[0].properties.digit_timeout.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/digit_timeout",schemaPath:"#/anyOf/0/properties/digit_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err22 = {instancePath:instancePath+"/digit_timeout",schemaPath:"#/anyOf/0/properties/digit_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.initial_timeout !== undefined){
let data9 = data.initial_timeout;
if((!(typeof data9 == "number")) && (typeof data9 !== "string")){
const err23 = {instancePath:instancePath+"/initial_timeout",schemaPath:"#/anyOf/0/properties/initial_timeout/type",keyword:"type",params:{type: schema31.anyOf[0].properties.initial_timeout.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
const err24 = {instancePath:instancePath+"/initial_timeout",schemaPath:"#/anyOf/0/properties/initial_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err25 = {instancePath:instancePath+"/initial_timeout",schemaPath:"#/anyOf/0/properties/initial_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.speech_timeout !== undefined){
let data10 = data.speech_timeout;
if((!(typeof data10 == "number")) && (typeof data10 !== "string")){
const err26 = {instancePath:instancePath+"/speech_timeout",schemaPath:"#/anyOf/0/properties/speech_timeout/type",keyword:"type",params:{type: schema31.anyOf[0].properties.speech_timeout.type}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 < 0 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/speech_timeout",schemaPath:"#/anyOf/0/properties/speech_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err28 = {instancePath:instancePath+"/speech_timeout",schemaPath:"#/anyOf/0/properties/speech_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.speech_end_timeout !== undefined){
let data11 = data.speech_end_timeout;
if((!(typeof data11 == "number")) && (typeof data11 !== "string")){
const err29 = {instancePath:instancePath+"/speech_end_timeout",schemaPath:"#/anyOf/0/properties/speech_end_timeout/type",keyword:"type",params:{type: schema31.anyOf[0].properties.speech_end_timeout.type}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(typeof data11 == "number"){
if(data11 < 0 || isNaN(data11)){
const err30 = {instancePath:instancePath+"/speech_end_timeout",schemaPath:"#/anyOf/0/properties/speech_end_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err31 = {instancePath:instancePath+"/speech_end_timeout",schemaPath:"#/anyOf/0/properties/speech_end_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
if(data.speech_language !== undefined){
if(typeof data.speech_language !== "string"){
const err32 = {instancePath:instancePath+"/speech_language",schemaPath:"#/anyOf/0/properties/speech_language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.speech_hints !== undefined){
let data13 = data.speech_hints;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(typeof data13[i1] !== "string"){
const err33 = {instancePath:instancePath+"/speech_hints/" + i1,schemaPath:"#/anyOf/0/properties/speech_hints/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/speech_hints",schemaPath:"#/anyOf/0/properties/speech_hints/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.speech_engine !== undefined){
if(typeof data.speech_engine !== "string"){
const err35 = {instancePath:instancePath+"/speech_engine",schemaPath:"#/anyOf/0/properties/speech_engine/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.status_url !== undefined){
let data16 = data.status_url;
if(typeof data16 === "string"){
if(!pattern88.test(data16)){
const err36 = {instancePath:instancePath+"/status_url",schemaPath:"#/anyOf/0/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/status_url",schemaPath:"#/anyOf/0/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs42 = errors;
if(typeof data !== "string"){
const err39 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid0 = _errs42 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err40 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate30.errors = vErrors;
return errors === 0;
}

export const verb_receive_fax = validate31;
const schema32 = {"type":"object","properties":{"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}},"additionalProperties":false,"$id":"schema:verb_receive_fax"};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_receive_fax" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "status_url")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.status_url !== undefined){
let data0 = data.status_url;
if(typeof data0 === "string"){
if(!pattern88.test(data0)){
const err1 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

export const verb_record = validate32;
const schema33 = {"type":"object","properties":{"stereo":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"format":{"type":"string","pattern":"^(?:wav|mp3|mp4)$|^[$%]\\{.*\\}$"},"direction":{"type":"string","pattern":"^(?:speak|listen|both)$|^[$%]\\{.*\\}$"},"terminators":{"type":"string"},"beep":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"input_sensitivity":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":100},"initial_timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"end_silence_timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"max_length":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}},"additionalProperties":false,"$id":"schema:verb_record"};
const pattern190 = new RegExp("^(?:wav|mp3|mp4)$|^[$%]\\{.*\\}$", "u");
const pattern191 = new RegExp("^(?:speak|listen|both)$|^[$%]\\{.*\\}$", "u");

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_record" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema33.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.stereo !== undefined){
let data0 = data.stereo;
if((typeof data0 !== "boolean") && (typeof data0 !== "string")){
const err1 = {instancePath:instancePath+"/stereo",schemaPath:"#/properties/stereo/type",keyword:"type",params:{type: schema33.properties.stereo.type}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/stereo",schemaPath:"#/properties/stereo/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.format !== undefined){
let data1 = data.format;
if(typeof data1 === "string"){
if(!pattern190.test(data1)){
const err3 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/pattern",keyword:"pattern",params:{pattern: "^(?:wav|mp3|mp4)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.direction !== undefined){
let data2 = data.direction;
if(typeof data2 === "string"){
if(!pattern191.test(data2)){
const err5 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/pattern",keyword:"pattern",params:{pattern: "^(?:speak|listen|both)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.terminators !== undefined){
if(typeof data.terminators !== "string"){
const err7 = {instancePath:instancePath+"/terminators",schemaPath:"#/properties/terminators/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.beep !== undefined){
let data4 = data.beep;
if((typeof data4 !== "boolean") && (typeof data4 !== "string")){
const err8 = {instancePath:instancePath+"/beep",schemaPath:"#/properties/beep/type",keyword:"type",params:{type: schema33.properties.beep.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err9 = {instancePath:instancePath+"/beep",schemaPath:"#/properties/beep/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.input_sensitivity !== undefined){
let data5 = data.input_sensitivity;
if((!(typeof data5 == "number")) && (typeof data5 !== "string")){
const err10 = {instancePath:instancePath+"/input_sensitivity",schemaPath:"#/properties/input_sensitivity/type",keyword:"type",params:{type: schema33.properties.input_sensitivity.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 100 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/input_sensitivity",schemaPath:"#/properties/input_sensitivity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/input_sensitivity",schemaPath:"#/properties/input_sensitivity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err13 = {instancePath:instancePath+"/input_sensitivity",schemaPath:"#/properties/input_sensitivity/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.initial_timeout !== undefined){
let data6 = data.initial_timeout;
if((!(typeof data6 == "number")) && (typeof data6 !== "string")){
const err14 = {instancePath:instancePath+"/initial_timeout",schemaPath:"#/properties/initial_timeout/type",keyword:"type",params:{type: schema33.properties.initial_timeout.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 < 0 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/initial_timeout",schemaPath:"#/properties/initial_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err16 = {instancePath:instancePath+"/initial_timeout",schemaPath:"#/properties/initial_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
if(data.end_silence_timeout !== undefined){
let data7 = data.end_silence_timeout;
if((!(typeof data7 == "number")) && (typeof data7 !== "string")){
const err17 = {instancePath:instancePath+"/end_silence_timeout",schemaPath:"#/properties/end_silence_timeout/type",keyword:"type",params:{type: schema33.properties.end_silence_timeout.type}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
const err18 = {instancePath:instancePath+"/end_silence_timeout",schemaPath:"#/properties/end_silence_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err19 = {instancePath:instancePath+"/end_silence_timeout",schemaPath:"#/properties/end_silence_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.max_length !== undefined){
let data8 = data.max_length;
if((!(typeof data8 == "number")) && (typeof data8 !== "string")){
const err20 = {instancePath:instancePath+"/max_length",schemaPath:"#/properties/max_length/type",keyword:"type",params:{type: schema33.properties.max_length.type}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/max_length",schemaPath:"#/properties/max_length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err22 = {instancePath:instancePath+"/max_length",schemaPath:"#/properties/max_length/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.status_url !== undefined){
let data9 = data.status_url;
if(typeof data9 === "string"){
if(!pattern88.test(data9)){
const err23 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

export const verb_record_call = validate33;
const schema34 = {"type":"object","properties":{"control_id":{"type":"string"},"stereo":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"format":{"type":"string","pattern":"^(?:wav|mp3|mp4)$|^[$%]\\{.*\\}$"},"direction":{"type":"string","pattern":"^(?:speak|listen|both)$|^[$%]\\{.*\\}$"},"terminators":{"type":"string"},"beep":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"},"input_sensitivity":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0,"maximum":100},"initial_timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"end_silence_timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"max_length":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":0},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}},"additionalProperties":false,"$id":"schema:verb_record_call"};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_record_call" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema34.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.control_id !== undefined){
if(typeof data.control_id !== "string"){
const err1 = {instancePath:instancePath+"/control_id",schemaPath:"#/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.stereo !== undefined){
let data1 = data.stereo;
if((typeof data1 !== "boolean") && (typeof data1 !== "string")){
const err2 = {instancePath:instancePath+"/stereo",schemaPath:"#/properties/stereo/type",keyword:"type",params:{type: schema34.properties.stereo.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/stereo",schemaPath:"#/properties/stereo/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.format !== undefined){
let data2 = data.format;
if(typeof data2 === "string"){
if(!pattern190.test(data2)){
const err4 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/pattern",keyword:"pattern",params:{pattern: "^(?:wav|mp3|mp4)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.direction !== undefined){
let data3 = data.direction;
if(typeof data3 === "string"){
if(!pattern191.test(data3)){
const err6 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/pattern",keyword:"pattern",params:{pattern: "^(?:speak|listen|both)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.terminators !== undefined){
if(typeof data.terminators !== "string"){
const err8 = {instancePath:instancePath+"/terminators",schemaPath:"#/properties/terminators/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.beep !== undefined){
let data5 = data.beep;
if((typeof data5 !== "boolean") && (typeof data5 !== "string")){
const err9 = {instancePath:instancePath+"/beep",schemaPath:"#/properties/beep/type",keyword:"type",params:{type: schema34.properties.beep.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err10 = {instancePath:instancePath+"/beep",schemaPath:"#/properties/beep/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.input_sensitivity !== undefined){
let data6 = data.input_sensitivity;
if((!(typeof data6 == "number")) && (typeof data6 !== "string")){
const err11 = {instancePath:instancePath+"/input_sensitivity",schemaPath:"#/properties/input_sensitivity/type",keyword:"type",params:{type: schema34.properties.input_sensitivity.type}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(typeof data6 == "number"){
if(data6 > 100 || isNaN(data6)){
const err12 = {instancePath:instancePath+"/input_sensitivity",schemaPath:"#/properties/input_sensitivity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/input_sensitivity",schemaPath:"#/properties/input_sensitivity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err14 = {instancePath:instancePath+"/input_sensitivity",schemaPath:"#/properties/input_sensitivity/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.initial_timeout !== undefined){
let data7 = data.initial_timeout;
if((!(typeof data7 == "number")) && (typeof data7 !== "string")){
const err15 = {instancePath:instancePath+"/initial_timeout",schemaPath:"#/properties/initial_timeout/type",keyword:"type",params:{type: schema34.properties.initial_timeout.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data7 == "number"){
if(data7 < 0 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/initial_timeout",schemaPath:"#/properties/initial_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err17 = {instancePath:instancePath+"/initial_timeout",schemaPath:"#/properties/initial_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.end_silence_timeout !== undefined){
let data8 = data.end_silence_timeout;
if((!(typeof data8 == "number")) && (typeof data8 !== "string")){
const err18 = {instancePath:instancePath+"/end_silence_timeout",schemaPath:"#/properties/end_silence_timeout/type",keyword:"type",params:{type: schema34.properties.end_silence_timeout.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data8 == "number"){
if(data8 < 0 || isNaN(data8)){
const err19 = {instancePath:instancePath+"/end_silence_timeout",schemaPath:"#/properties/end_silence_timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err20 = {instancePath:instancePath+"/end_silence_timeout",schemaPath:"#/properties/end_silence_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.max_length !== undefined){
let data9 = data.max_length;
if((!(typeof data9 == "number")) && (typeof data9 !== "string")){
const err21 = {instancePath:instancePath+"/max_length",schemaPath:"#/properties/max_length/type",keyword:"type",params:{type: schema34.properties.max_length.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 < 0 || isNaN(data9)){
const err22 = {instancePath:instancePath+"/max_length",schemaPath:"#/properties/max_length/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err23 = {instancePath:instancePath+"/max_length",schemaPath:"#/properties/max_length/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.status_url !== undefined){
let data10 = data.status_url;
if(typeof data10 === "string"){
if(!pattern88.test(data10)){
const err24 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

export const verb_request = validate34;
const schema35 = {"type":"object","required":["url","method"],"properties":{"url":{"type":"string","minLength":1},"method":{"type":"string","pattern":"^(?:GET|POST|PUT|DELETE|get|post|put|delete)$|^[$%]\\{.*\\}$"},"headers":{"type":"object"},"body":{},"connect_timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$"},"timeout":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$"},"save_variables":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"}},"additionalProperties":false,"$id":"schema:verb_request"};
const pattern207 = new RegExp("^(?:GET|POST|PUT|DELETE|get|post|put|delete)$|^[$%]\\{.*\\}$", "u");

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_request" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.method === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "url") || (key0 === "method")) || (key0 === "headers")) || (key0 === "body")) || (key0 === "connect_timeout")) || (key0 === "timeout")) || (key0 === "save_variables"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.method !== undefined){
let data1 = data.method;
if(typeof data1 === "string"){
if(!pattern207.test(data1)){
const err5 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/pattern",keyword:"pattern",params:{pattern: "^(?:GET|POST|PUT|DELETE|get|post|put|delete)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.headers !== undefined){
let data2 = data.headers;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err7 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.connect_timeout !== undefined){
let data3 = data.connect_timeout;
if((!(typeof data3 == "number")) && (typeof data3 !== "string")){
const err8 = {instancePath:instancePath+"/connect_timeout",schemaPath:"#/properties/connect_timeout/type",keyword:"type",params:{type: schema35.properties.connect_timeout.type}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err9 = {instancePath:instancePath+"/connect_timeout",schemaPath:"#/properties/connect_timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.timeout !== undefined){
let data4 = data.timeout;
if((!(typeof data4 == "number")) && (typeof data4 !== "string")){
const err10 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: schema35.properties.timeout.type}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err11 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.save_variables !== undefined){
let data5 = data.save_variables;
if((typeof data5 !== "boolean") && (typeof data5 !== "string")){
const err12 = {instancePath:instancePath+"/save_variables",schemaPath:"#/properties/save_variables/type",keyword:"type",params:{type: schema35.properties.save_variables.type}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err13 = {instancePath:instancePath+"/save_variables",schemaPath:"#/properties/save_variables/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

export const verb_return = validate35;
const schema36 = {"$id":"schema:verb_return"};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_return" */;
validate35.errors = null;
return true;
}

export const verb_send_digits = validate36;
const schema37 = {"anyOf":[{"type":"object","required":["digits"],"properties":{"digits":{"type":"string","pattern":"^[0-9*#A-DWw]+$|^.*[$%]\\{"}},"additionalProperties":false},{"type":"string","pattern":"^[0-9*#A-DWw]+$|^.*[$%]\\{"}],"$id":"schema:verb_send_digits"};
const pattern211 = new RegExp("^[0-9*#A-DWw]+$|^.*[$%]\\{", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_send_digits" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.digits === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "digits"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "digits")){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.digits !== undefined){
let data0 = data.digits;
if(typeof data0 === "string"){
if(!pattern211.test(data0)){
const err2 = {instancePath:instancePath+"/digits",schemaPath:"#/anyOf/0/properties/digits/pattern",keyword:"pattern",params:{pattern: "^[0-9*#A-DWw]+$|^.*[$%]\\{"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/digits",schemaPath:"#/anyOf/0/properties/digits/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(typeof data === "string"){
if(!pattern211.test(data)){
const err5 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[0-9*#A-DWw]+$|^.*[$%]\\{"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err7 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate36.errors = vErrors;
return errors === 0;
}

export const verb_send_fax = validate37;
const schema38 = {"anyOf":[{"type":"object","required":["document"],"properties":{"document":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"header_info":{"type":"string"},"identity":{"type":"string"},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}},"additionalProperties":false},{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}],"$id":"schema:verb_send_fax"};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_send_fax" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.document === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "document"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "document") || (key0 === "header_info")) || (key0 === "identity")) || (key0 === "status_url"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.document !== undefined){
let data0 = data.document;
if(typeof data0 === "string"){
if(!pattern88.test(data0)){
const err2 = {instancePath:instancePath+"/document",schemaPath:"#/anyOf/0/properties/document/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/document",schemaPath:"#/anyOf/0/properties/document/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.header_info !== undefined){
if(typeof data.header_info !== "string"){
const err4 = {instancePath:instancePath+"/header_info",schemaPath:"#/anyOf/0/properties/header_info/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.identity !== undefined){
if(typeof data.identity !== "string"){
const err5 = {instancePath:instancePath+"/identity",schemaPath:"#/anyOf/0/properties/identity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.status_url !== undefined){
let data3 = data.status_url;
if(typeof data3 === "string"){
if(!pattern88.test(data3)){
const err6 = {instancePath:instancePath+"/status_url",schemaPath:"#/anyOf/0/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/status_url",schemaPath:"#/anyOf/0/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs12 = errors;
if(typeof data === "string"){
if(!pattern88.test(data)){
const err9 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate37.errors = vErrors;
return errors === 0;
}

export const verb_send_sms = validate38;
const schema39 = {"anyOf":[{"type":"object","required":["to_number","from_number","body"],"properties":{"to_number":{"type":"string"},"from_number":{"type":"string"},"body":{"type":"string"},"media":{"type":"array","items":{"type":"string"},"minItems":1},"region":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}},"status_callback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}},"additionalProperties":false},{"type":"object","required":["to_number","from_number","media"],"properties":{"to_number":{"type":"string"},"from_number":{"type":"string"},"media":{"type":"array","items":{"type":"string"},"minItems":1},"body":{"type":"string"},"region":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}},"status_callback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}},"additionalProperties":false}],"$id":"schema:verb_send_sms"};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_send_sms" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to_number === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "to_number"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from_number === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "from_number"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.body === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "to_number") || (key0 === "from_number")) || (key0 === "body")) || (key0 === "media")) || (key0 === "region")) || (key0 === "tags")) || (key0 === "status_callback"))){
const err3 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.to_number !== undefined){
if(typeof data.to_number !== "string"){
const err4 = {instancePath:instancePath+"/to_number",schemaPath:"#/anyOf/0/properties/to_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.from_number !== undefined){
if(typeof data.from_number !== "string"){
const err5 = {instancePath:instancePath+"/from_number",schemaPath:"#/anyOf/0/properties/from_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
const err6 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/0/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.media !== undefined){
let data3 = data.media;
if(Array.isArray(data3)){
if(data3.length < 1){
const err7 = {instancePath:instancePath+"/media",schemaPath:"#/anyOf/0/properties/media/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err8 = {instancePath:instancePath+"/media/" + i0,schemaPath:"#/anyOf/0/properties/media/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/media",schemaPath:"#/anyOf/0/properties/media/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.region !== undefined){
if(typeof data.region !== "string"){
const err10 = {instancePath:instancePath+"/region",schemaPath:"#/anyOf/0/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.tags !== undefined){
let data6 = data.tags;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err11 = {instancePath:instancePath+"/tags/" + i1,schemaPath:"#/anyOf/0/properties/tags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/tags",schemaPath:"#/anyOf/0/properties/tags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.status_callback !== undefined){
let data8 = data.status_callback;
if(typeof data8 === "string"){
if(!pattern88.test(data8)){
const err13 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/0/properties/status_callback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/0/properties/status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs22 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to_number === undefined){
const err16 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "to_number"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.from_number === undefined){
const err17 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "from_number"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.media === undefined){
const err18 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "media"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key1 in data){
if(!(((((((key1 === "to_number") || (key1 === "from_number")) || (key1 === "media")) || (key1 === "body")) || (key1 === "region")) || (key1 === "tags")) || (key1 === "status_callback"))){
const err19 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.to_number !== undefined){
if(typeof data.to_number !== "string"){
const err20 = {instancePath:instancePath+"/to_number",schemaPath:"#/anyOf/1/properties/to_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.from_number !== undefined){
if(typeof data.from_number !== "string"){
const err21 = {instancePath:instancePath+"/from_number",schemaPath:"#/anyOf/1/properties/from_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.media !== undefined){
let data11 = data.media;
if(Array.isArray(data11)){
if(data11.length < 1){
const err22 = {instancePath:instancePath+"/media",schemaPath:"#/anyOf/1/properties/media/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(typeof data11[i2] !== "string"){
const err23 = {instancePath:instancePath+"/media/" + i2,schemaPath:"#/anyOf/1/properties/media/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/media",schemaPath:"#/anyOf/1/properties/media/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
const err25 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/1/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.region !== undefined){
if(typeof data.region !== "string"){
const err26 = {instancePath:instancePath+"/region",schemaPath:"#/anyOf/1/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.tags !== undefined){
let data15 = data.tags;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(typeof data15[i3] !== "string"){
const err27 = {instancePath:instancePath+"/tags/" + i3,schemaPath:"#/anyOf/1/properties/tags/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/tags",schemaPath:"#/anyOf/1/properties/tags/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.status_callback !== undefined){
let data17 = data.status_callback;
if(typeof data17 === "string"){
if(!pattern88.test(data17)){
const err29 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/1/properties/status_callback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/1/properties/status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err32 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate38.errors = vErrors;
return errors === 0;
}

export const verb_set = validate39;
const schema40 = {"type":"object","$id":"schema:verb_set"};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_set" */;
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

export const verb_sip_refer = validate40;
const schema41 = {"anyOf":[{"type":"object","required":["to_uri"],"properties":{"to_uri":{"type":"string","minLength":1},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"username":{"type":"string"},"password":{"type":"string"}},"additionalProperties":false},{"type":"string","minLength":1}],"$id":"schema:verb_sip_refer"};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_sip_refer" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to_uri === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "to_uri"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "to_uri") || (key0 === "status_url")) || (key0 === "username")) || (key0 === "password"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.to_uri !== undefined){
let data0 = data.to_uri;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/to_uri",schemaPath:"#/anyOf/0/properties/to_uri/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/to_uri",schemaPath:"#/anyOf/0/properties/to_uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.status_url !== undefined){
let data1 = data.status_url;
if(typeof data1 === "string"){
if(!pattern88.test(data1)){
const err4 = {instancePath:instancePath+"/status_url",schemaPath:"#/anyOf/0/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/status_url",schemaPath:"#/anyOf/0/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.username !== undefined){
if(typeof data.username !== "string"){
const err6 = {instancePath:instancePath+"/username",schemaPath:"#/anyOf/0/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.password !== undefined){
if(typeof data.password !== "string"){
const err7 = {instancePath:instancePath+"/password",schemaPath:"#/anyOf/0/properties/password/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs12 = errors;
if(typeof data === "string"){
if(data.length < 1){
const err9 = {instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err11 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate40.errors = vErrors;
return errors === 0;
}

export const verb_sleep = validate41;
const schema42 = {"anyOf":[{"type":"object","required":["duration"],"properties":{"duration":{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":-1}},"additionalProperties":false},{"type":["number","string"],"pattern":"^[$%]\\{.*\\}$","minimum":-1}],"$id":"schema:verb_sleep"};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_sleep" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.duration === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "duration"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "duration")){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.duration !== undefined){
let data0 = data.duration;
if((!(typeof data0 == "number")) && (typeof data0 !== "string")){
const err2 = {instancePath:instancePath+"/duration",schemaPath:"#/anyOf/0/properties/duration/type",keyword:"type",params:{type: schema42.anyOf[0].properties.duration.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data0 == "number"){
if(data0 < -1 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/duration",schemaPath:"#/anyOf/0/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/duration",schemaPath:"#/anyOf/0/properties/duration/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if((!(typeof data == "number")) && (typeof data !== "string")){
const err6 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: schema42.anyOf[1].type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data == "number"){
if(data < -1 || isNaN(data)){
const err7 = {instancePath,schemaPath:"#/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err8 = {instancePath,schemaPath:"#/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err9 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate41.errors = vErrors;
return errors === 0;
}

export const verb_stop_denoise = validate42;
const schema43 = {"type":"object","properties":{},"additionalProperties":false,"$id":"schema:verb_stop_denoise"};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_stop_denoise" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

export const verb_stop_record_call = validate43;
const schema44 = {"anyOf":[{"type":"object","properties":{"control_id":{"type":"string"}},"additionalProperties":false},{"type":"string"}],"$id":"schema:verb_stop_record_call"};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_stop_record_call" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "control_id")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.control_id !== undefined){
if(typeof data.control_id !== "string"){
const err1 = {instancePath:instancePath+"/control_id",schemaPath:"#/anyOf/0/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(typeof data !== "string"){
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate43.errors = vErrors;
return errors === 0;
}

export const verb_stop_stream = validate44;
const schema45 = {"anyOf":[{"type":"object","properties":{"control_id":{"type":"string"}},"additionalProperties":false},{"type":"string"}],"$id":"schema:verb_stop_stream"};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_stop_stream" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "control_id")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.control_id !== undefined){
if(typeof data.control_id !== "string"){
const err1 = {instancePath:instancePath+"/control_id",schemaPath:"#/anyOf/0/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(typeof data !== "string"){
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate44.errors = vErrors;
return errors === 0;
}

export const verb_stop_tap = validate45;
const schema46 = {"anyOf":[{"type":"object","properties":{"control_id":{"type":"string"}},"additionalProperties":false},{"type":"string"}],"$id":"schema:verb_stop_tap"};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_stop_tap" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "control_id")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.control_id !== undefined){
if(typeof data.control_id !== "string"){
const err1 = {instancePath:instancePath+"/control_id",schemaPath:"#/anyOf/0/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs6 = errors;
if(typeof data !== "string"){
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate45.errors = vErrors;
return errors === 0;
}

export const verb_stream = validate46;
const schema47 = {"anyOf":[{"type":"object","required":["url"],"properties":{"url":{"type":"string","minLength":1},"control_id":{"type":"string"},"name":{"type":"string"},"track":{"type":"string","pattern":"^(?:inbound_track|outbound_track|both_tracks)$|^[$%]\\{.*\\}$"},"codec":{"type":"string"},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"},"status_url_method":{"type":"string","pattern":"^(?:GET|POST)$|^[$%]\\{.*\\}$"},"authorization_bearer_token":{"type":"string"},"custom_parameters":{"type":"object"},"realtime":{"type":["boolean","string"],"pattern":"^[$%]\\{.*\\}$"}},"additionalProperties":false},{"type":"string","minLength":1}],"$id":"schema:verb_stream"};
const pattern221 = new RegExp("^(?:inbound_track|outbound_track|both_tracks)$|^[$%]\\{.*\\}$", "u");

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_stream" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema47.anyOf[0].properties, key0))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/0/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.control_id !== undefined){
if(typeof data.control_id !== "string"){
const err4 = {instancePath:instancePath+"/control_id",schemaPath:"#/anyOf/0/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.track !== undefined){
let data3 = data.track;
if(typeof data3 === "string"){
if(!pattern221.test(data3)){
const err6 = {instancePath:instancePath+"/track",schemaPath:"#/anyOf/0/properties/track/pattern",keyword:"pattern",params:{pattern: "^(?:inbound_track|outbound_track|both_tracks)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/track",schemaPath:"#/anyOf/0/properties/track/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.codec !== undefined){
if(typeof data.codec !== "string"){
const err8 = {instancePath:instancePath+"/codec",schemaPath:"#/anyOf/0/properties/codec/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.status_url !== undefined){
let data5 = data.status_url;
if(typeof data5 === "string"){
if(!pattern88.test(data5)){
const err9 = {instancePath:instancePath+"/status_url",schemaPath:"#/anyOf/0/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/status_url",schemaPath:"#/anyOf/0/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.status_url_method !== undefined){
let data6 = data.status_url_method;
if(typeof data6 === "string"){
if(!pattern92.test(data6)){
const err11 = {instancePath:instancePath+"/status_url_method",schemaPath:"#/anyOf/0/properties/status_url_method/pattern",keyword:"pattern",params:{pattern: "^(?:GET|POST)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/status_url_method",schemaPath:"#/anyOf/0/properties/status_url_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.authorization_bearer_token !== undefined){
if(typeof data.authorization_bearer_token !== "string"){
const err13 = {instancePath:instancePath+"/authorization_bearer_token",schemaPath:"#/anyOf/0/properties/authorization_bearer_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.custom_parameters !== undefined){
let data8 = data.custom_parameters;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err14 = {instancePath:instancePath+"/custom_parameters",schemaPath:"#/anyOf/0/properties/custom_parameters/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.realtime !== undefined){
let data9 = data.realtime;
if((typeof data9 !== "boolean") && (typeof data9 !== "string")){
const err15 = {instancePath:instancePath+"/realtime",schemaPath:"#/anyOf/0/properties/realtime/type",keyword:"type",params:{type: schema47.anyOf[0].properties.realtime.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err16 = {instancePath:instancePath+"/realtime",schemaPath:"#/anyOf/0/properties/realtime/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs24 = errors;
if(typeof data === "string"){
if(data.length < 1){
const err18 = {instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err20 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate46.errors = vErrors;
return errors === 0;
}

export const verb_switch = validate47;
const schema48 = {"type":"object","required":["variable","case"],"properties":{"variable":{"type":"string","minLength":1},"case":{"type":"object"},"default":{"anyOf":[{"type":"array"},{"type":"object"}]}},"additionalProperties":false,"$id":"schema:verb_switch"};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_switch" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.variable === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variable"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.case === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "case"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "variable") || (key0 === "case")) || (key0 === "default"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.variable !== undefined){
let data0 = data.variable;
if(typeof data0 === "string"){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/variable",schemaPath:"#/properties/variable/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/variable",schemaPath:"#/properties/variable/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.case !== undefined){
let data1 = data.case;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err5 = {instancePath:instancePath+"/case",schemaPath:"#/properties/case/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.default !== undefined){
let data2 = data.default;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(!(Array.isArray(data2))){
const err6 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs10 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err7 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err8 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

export const verb_tap = validate48;
const schema49 = {"anyOf":[{"type":"object","required":["uri"],"properties":{"uri":{"type":"string","minLength":1},"control_id":{"type":"string"},"direction":{"type":"string","pattern":"^(?:speak|listen|both)$|^[$%]\\{.*\\}$"},"codec":{"type":"string","pattern":"^(?:PCMU|PCMA)$|^[$%]\\{.*\\}$"},"rtp_ptime":{"type":["integer","string"],"pattern":"^[$%]\\{.*\\}$","minimum":1},"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}},"additionalProperties":false},{"type":"string","minLength":1}],"$id":"schema:verb_tap"};
const pattern226 = new RegExp("^(?:PCMU|PCMA)$|^[$%]\\{.*\\}$", "u");

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_tap" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uri === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "uri") || (key0 === "control_id")) || (key0 === "direction")) || (key0 === "codec")) || (key0 === "rtp_ptime")) || (key0 === "status_url"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.uri !== undefined){
let data0 = data.uri;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/uri",schemaPath:"#/anyOf/0/properties/uri/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/uri",schemaPath:"#/anyOf/0/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.control_id !== undefined){
if(typeof data.control_id !== "string"){
const err4 = {instancePath:instancePath+"/control_id",schemaPath:"#/anyOf/0/properties/control_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.direction !== undefined){
let data2 = data.direction;
if(typeof data2 === "string"){
if(!pattern191.test(data2)){
const err5 = {instancePath:instancePath+"/direction",schemaPath:"#/anyOf/0/properties/direction/pattern",keyword:"pattern",params:{pattern: "^(?:speak|listen|both)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/direction",schemaPath:"#/anyOf/0/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.codec !== undefined){
let data3 = data.codec;
if(typeof data3 === "string"){
if(!pattern226.test(data3)){
const err7 = {instancePath:instancePath+"/codec",schemaPath:"#/anyOf/0/properties/codec/pattern",keyword:"pattern",params:{pattern: "^(?:PCMU|PCMA)$|^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/codec",schemaPath:"#/anyOf/0/properties/codec/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.rtp_ptime !== undefined){
let data4 = data.rtp_ptime;
if((!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))) && (typeof data4 !== "string")){
const err9 = {instancePath:instancePath+"/rtp_ptime",schemaPath:"#/anyOf/0/properties/rtp_ptime/type",keyword:"type",params:{type: schema49.anyOf[0].properties.rtp_ptime.type}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 1 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/rtp_ptime",schemaPath:"#/anyOf/0/properties/rtp_ptime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err11 = {instancePath:instancePath+"/rtp_ptime",schemaPath:"#/anyOf/0/properties/rtp_ptime/pattern",keyword:"pattern",params:{pattern: "^[$%]\\{.*\\}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.status_url !== undefined){
let data5 = data.status_url;
if(typeof data5 === "string"){
if(!pattern88.test(data5)){
const err12 = {instancePath:instancePath+"/status_url",schemaPath:"#/anyOf/0/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/status_url",schemaPath:"#/anyOf/0/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs16 = errors;
if(typeof data === "string"){
if(data.length < 1){
const err15 = {instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err17 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate48.errors = vErrors;
return errors === 0;
}

export const verb_transcribe = validate49;
const schema50 = {"type":"object","properties":{"status_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}},"additionalProperties":false,"$id":"schema:verb_transcribe"};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_transcribe" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "status_url")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.status_url !== undefined){
let data0 = data.status_url;
if(typeof data0 === "string"){
if(!pattern88.test(data0)){
const err1 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$|^[$%]\\{.*\\}[^\\s]*$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/status_url",schemaPath:"#/properties/status_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

export const verb_transcribe_stop = validate50;
const schema51 = {"type":"object","properties":{},"additionalProperties":false,"$id":"schema:verb_transcribe_stop"};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_transcribe_stop" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

export const verb_transfer = validate51;
const schema52 = {"anyOf":[{"type":"object","required":["dest"],"properties":{"dest":{"type":"string","minLength":1},"params":{"type":"object"},"meta":{}},"additionalProperties":false},{"type":"string","minLength":1}],"$id":"schema:verb_transfer"};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_transfer" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.dest === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "dest"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "dest") || (key0 === "params")) || (key0 === "meta"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.dest !== undefined){
let data0 = data.dest;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/dest",schemaPath:"#/anyOf/0/properties/dest/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/dest",schemaPath:"#/anyOf/0/properties/dest/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.params !== undefined){
let data1 = data.params;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/0/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs8 = errors;
if(typeof data === "string"){
if(data.length < 1){
const err6 = {instancePath,schemaPath:"#/anyOf/1/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err8 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate51.errors = vErrors;
return errors === 0;
}

export const verb_unset = validate52;
const schema53 = {"anyOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}],"$id":"schema:verb_unset"};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_unset" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate52.errors = vErrors;
return errors === 0;
}

export const verb_user_event = validate53;
const schema54 = {"type":"object","required":["event"],"properties":{"event":{"type":"object"}},"additionalProperties":false,"$id":"schema:verb_user_event"};

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:verb_user_event" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.event === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "event"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "event")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.event !== undefined){
let data0 = data.event;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
const err2 = {instancePath:instancePath+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}

verb_ai.known = {"#":["prompt","post_prompt","post_prompt_url","post_prompt_auth_user","post_prompt_auth_password","global_data","hints","languages","multilingual","params","pronounce","SWAIG","voice","engine","agent"],"#/properties/hints/items/anyOf/1":["hint","pattern","replace","ignore_case"],"#/properties/languages/items/properties/pronounce/items":["replace","with","ignore_case"],"#/properties/params/properties/convo/items":["role","content","lang"],"#/properties/pronounce/items":["replace","with","ignore_case"],"#/properties/SWAIG":["defaults","functions","includes","native_functions","internal_fillers","mcp_servers","hooks"]};
verb_ai_sidecar.known = {"#/anyOf/0":["prompt","lang","direction","model","customer_role","url","SWAIG","permissions","global_data","hints","params"],"#/anyOf/1":["action"]};
verb_amazon_bedrock.known = {"#":["prompt","post_prompt","post_prompt_url","global_data","params","SWAIG"],"#/properties/SWAIG":["defaults","functions","includes","native_functions","internal_fillers","mcp_servers","hooks"]};
verb_answer.known = {"#/anyOf/0":["max_duration","codecs","username","password"]};
verb_cond.known = {"#/items/anyOf/0":["when","then","else"],"#/items/anyOf/1":["else"]};
verb_connect.known = {"#":["to","serial","parallel","serial_parallel","from","from_name","timeout","codecs","headers","webrtc_media","session_timeout","encryption","username","password","confirm","confirm_timeout","call_state_url","call_state_events","name","codec","realtime","status_url_method","authorization_bearer_token","custom_parameters","max_duration","answer_on_bridge","ringback","result","status_url","transfer_after_bridge"],"#/properties/serial/items":["to","from","from_name","timeout","codecs","headers","webrtc_media","session_timeout","encryption","username","password","confirm","confirm_timeout","call_state_url","call_state_events","name","codec","realtime","status_url_method","authorization_bearer_token","custom_parameters"],"#/properties/serial/items/properties/headers/items":["name","value"],"#/properties/parallel/items":["to","from","from_name","timeout","codecs","headers","webrtc_media","session_timeout","encryption","username","password","confirm","confirm_timeout","call_state_url","call_state_events","name","codec","realtime","status_url_method","authorization_bearer_token","custom_parameters"],"#/properties/parallel/items/properties/headers/items":["name","value"],"#/properties/serial_parallel/items/items":["to","from","from_name","timeout","codecs","headers","webrtc_media","session_timeout","encryption","username","password","confirm","confirm_timeout","call_state_url","call_state_events","name","codec","realtime","status_url_method","authorization_bearer_token","custom_parameters"],"#/properties/serial_parallel/items/items/properties/headers/items":["name","value"],"#/properties/headers/items":["name","value"],"#/properties/result/anyOf/0":["case","variable","default"],"#/properties/result/anyOf/1/items/anyOf/0":["when","then","else"],"#/properties/result/anyOf/1/items/anyOf/1":["else"]};
verb_denoise.known = {"#":[]};
verb_detect_machine.known = {"#":["detectors","detect_message_end","initial_timeout","end_silence_timeout","machine_ready_timeout","machine_voice_threshold","machine_words_threshold","timeout","tone","wait","status_url"]};
verb_enter_queue.known = {"#":["queue_name","transfer_after_bridge","wait_url","wait_time","whisper_url","status_url"]};
verb_execute.known = {"#/anyOf/0":["dest","params","meta","on_return","result"],"#/anyOf/0/properties/result/anyOf/0":["case","variable","default"],"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0":["when","then","else"],"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1":["else"]};
verb_execute_rpc.known = {"#":["method","params","call_id","node_id"]};
verb_goto.known = {"#/anyOf/0":["label","when","max"]};
verb_hangup.known = {"#/anyOf/0":["reason"]};
verb_join_conference.known = {"#/anyOf/0":["name","muted","beep","start_on_enter","end_on_exit","wait_url","max_participants","record","region","trim","coach","status_callback","status_callback_method","status_callback_event","status_callback_event_type","recording_status_callback","recording_status_callback_method","recording_status_callback_event","recording_status_callback_event_type","result","stream","meta"],"#/anyOf/0/properties/result/anyOf/0":["case","variable","default"],"#/anyOf/0/properties/result/anyOf/1/items/anyOf/0":["when","then","else"],"#/anyOf/0/properties/result/anyOf/1/items/anyOf/1":["else"],"#/anyOf/0/properties/stream":["url","name","codec","realtime","status_url","status_url_method","authorization_bearer_token","custom_parameters"]};
verb_join_room.known = {"#/anyOf/0":["name"]};
verb_label.known = {"#/anyOf/1":["label"]};
verb_live_transcribe.known = {"#":["action"],"#/properties/action/anyOf/0":["start"],"#/properties/action/anyOf/2":["stop"],"#/properties/action/anyOf/4":["summarize"]};
verb_live_translate.known = {"#":["action"],"#/properties/action/anyOf/0":["start"],"#/properties/action/anyOf/2":["stop"],"#/properties/action/anyOf/4":["summarize"],"#/properties/action/anyOf/5":["inject"],"#/properties/action/anyOf/5/properties/inject":["message","direction"]};
verb_pay.known = {"#":["payment_connector_url","charge_amount","currency","description","input","payment_method","bank_account_type","token_type","security_code","postal_code","min_postal_code_length","valid_card_types","max_attempts","timeout","language","voice","parameters","prompts","status_url"],"#/properties/parameters/items":["name","value"],"#/properties/prompts/items":["for","actions","attempts","attempt","card_type","error_type","require_matching_inputs"],"#/properties/prompts/items/properties/actions/items":["type","phrase"]};
verb_play.known = {"#/anyOf/0":["url","volume","say_voice","say_language","say_gender","auto_answer","loop","status_url"],"#/anyOf/1":["urls","volume","say_voice","say_language","say_gender","auto_answer","loop","status_url"]};
verb_prompt.known = {"#/anyOf/0":["play","volume","say_voice","say_language","say_gender","max_digits","terminators","digit_timeout","initial_timeout","speech_timeout","speech_end_timeout","speech_language","speech_hints","speech_engine","status_url"]};
verb_receive_fax.known = {"#":["status_url"]};
verb_record.known = {"#":["stereo","format","direction","terminators","beep","input_sensitivity","initial_timeout","end_silence_timeout","max_length","status_url"]};
verb_record_call.known = {"#":["control_id","stereo","format","direction","terminators","beep","input_sensitivity","initial_timeout","end_silence_timeout","max_length","status_url"]};
verb_request.known = {"#":["url","method","headers","body","connect_timeout","timeout","save_variables"]};
verb_send_digits.known = {"#/anyOf/0":["digits"]};
verb_send_fax.known = {"#/anyOf/0":["document","header_info","identity","status_url"]};
verb_send_sms.known = {"#/anyOf/0":["to_number","from_number","body","media","region","tags","status_callback"],"#/anyOf/1":["to_number","from_number","media","body","region","tags","status_callback"]};
verb_sip_refer.known = {"#/anyOf/0":["to_uri","status_url","username","password"]};
verb_sleep.known = {"#/anyOf/0":["duration"]};
verb_stop_denoise.known = {"#":[]};
verb_stop_record_call.known = {"#/anyOf/0":["control_id"]};
verb_stop_stream.known = {"#/anyOf/0":["control_id"]};
verb_stop_tap.known = {"#/anyOf/0":["control_id"]};
verb_stream.known = {"#/anyOf/0":["url","control_id","name","track","codec","status_url","status_url_method","authorization_bearer_token","custom_parameters","realtime"]};
verb_switch.known = {"#":["variable","case","default"]};
verb_tap.known = {"#/anyOf/0":["uri","control_id","direction","codec","rtp_ptime","status_url"]};
verb_transcribe.known = {"#":["status_url"]};
verb_transcribe_stop.known = {"#":[]};
verb_transfer.known = {"#/anyOf/0":["dest","params","meta"]};
verb_user_event.known = {"#":["event"]};
